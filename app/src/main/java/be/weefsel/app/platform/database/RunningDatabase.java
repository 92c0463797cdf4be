package be.weefsel.app.platform.database;

/// A database of Weefsel's own that another process runs.
record RunningDatabase(String url, String user, String password) implements Database {
    @Override
    public void close() {
        // Who started the server stops it.
    }

    @Override
    public String toString() {
        return "RunningDatabase[%s, %s]".formatted(url, user);
    }
}
