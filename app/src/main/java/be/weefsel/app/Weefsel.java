package be.weefsel.app;

/// Entry point of the one runnable jar.
public final class Weefsel {
    private Weefsel() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
