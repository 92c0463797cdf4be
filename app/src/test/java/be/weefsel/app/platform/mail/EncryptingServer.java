package be.weefsel.app.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/// A mail server that takes letters over encrypted connections only: from their beginning, or after
/// STARTTLS. It keeps what it was told, and whether that was encrypted.
final class EncryptingServer implements AutoCloseable {
    private final SSLContext context;
    private final boolean fromTheBeginning;
    private final ServerSocket socket;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    EncryptingServer(OwnCertificate certificate, boolean fromTheBeginning) throws IOException {
        this.context = certificate.context();
        this.fromTheBeginning = fromTheBeginning;
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /// Such as `encrypted MAIL`.
    List<String> heard() {
        return heard;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (var visitor = socket.accept()) {
                if (fromTheBeginning) {
                    greet(encrypted(visitor), true);
                } else {
                    greet(visitor, false);
                }
            } catch (IOException e) {
                heard.add("broken off");
            }
        }
    }

    private void greet(Socket visitor, boolean encrypted) throws IOException {
        say(visitor.getOutputStream(), "220 ready");
        talk(visitor, encrypted);
    }

    private void talk(Socket visitor, boolean encrypted) throws IOException {
        var out = visitor.getOutputStream();
        var in =
                new BufferedReader(
                        new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var word = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            heard.add((encrypted ? "encrypted " : "open ") + word);
            switch (word) {
                case "EHLO" -> say(out, encrypted ? "250 hello" : "250-hello\r\n250 STARTTLS");
                case "STARTTLS" -> {
                    say(out, "220 go ahead");
                    talk(encrypted(visitor), true);
                    return;
                }
                case "DATA" -> {
                    say(out, "354 go ahead");
                    in.lines().takeWhile(text -> !text.equals(".")).forEach(_ -> {});
                    say(out, "250 taken");
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, encrypted ? "250 fine" : "530 encrypt first");
            }
        }
    }

    private Socket encrypted(Socket visitor) throws IOException {
        var encrypted =
                (SSLSocket)
                        context.getSocketFactory()
                                .createSocket(visitor, "localhost", visitor.getPort(), true);
        encrypted.setUseClientMode(false);
        encrypted.startHandshake();
        return encrypted;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A certificate for localhost that nobody but who is told trusts.
    record OwnCertificate(SSLContext context) {
        static OwnCertificate madeIn(Path folder) throws Exception {
            var file = folder.resolve("localhost.p12");
            var made =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "keytool")
                                            .toString(),
                                    "-genkeypair",
                                    "-alias",
                                    "localhost",
                                    "-keyalg",
                                    "EC",
                                    "-dname",
                                    "CN=localhost",
                                    "-ext",
                                    "SAN=dns:localhost",
                                    "-storetype",
                                    "PKCS12",
                                    "-storepass",
                                    "geheim",
                                    "-keystore",
                                    file.toString())
                            .redirectErrorStream(true)
                            .start()
                            .waitFor();
            if (made != 0) {
                throw new IllegalStateException("keytool made no certificate.");
            }
            return new OwnCertificate(context(file));
        }

        private static SSLContext context(Path file) throws Exception {
            var password = "geheim".toCharArray();
            var store = KeyStore.getInstance(file.toFile(), password);
            var keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(store, password);
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("localhost", store.getCertificate("localhost"));
            var trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        }
    }
}
