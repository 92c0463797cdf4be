package be.weefsel.app;

import be.weefsel.app.platform.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where an instance keeps its data and shows its pages.
///
/// @param home the data folder
/// @param address to listen on; by itself only this machine, because a demonstration shows its
///   sign-ins, and an empty network lets its first visitor found it
record Place(Path home, InetAddress address, int port) {
    static Place of(Map<String, String> environment) {
        return new Place(
                Path.of(given(environment, "WEEFSEL_HOME").orElse("weefsel-data")),
                address(given(environment, "WEEFSEL_ADDRESS").orElse("127.0.0.1")),
                port(given(environment, "WEEFSEL_PORT").orElse("8080")));
    }

    /// Where registers of companies lie, which several instances may share.
    static Path fabric(Map<String, String> environment) {
        return given(environment, "WEEFSEL_FABRIC")
                .map(Path::of)
                .orElseGet(() -> of(environment).home().resolve("fabric"));
    }

    /// Set but empty means not set: `WEEFSEL_HOME=` must not fill the folder that we stand in.
    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static InetAddress address(String name) {
        try {
            return InetAddress.ofLiteral(name);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    """
                    WEEFSEL_ADDRESS (%s) must be an address of this machine, such as 127.0.0.1, or \
                    0.0.0.0 for all of them.\
                    """
                            .formatted(name),
                    e);
        }
    }

    private static int port(String number) {
        var port = number.matches("[0-9]{1,5}") ? Integer.parseInt(number) : 0;
        if (port < 1 || port > 65_535) {
            throw new CannotStart(
                    "WEEFSEL_PORT (%s) must be a number between 1 and 65535.".formatted(number));
        }
        return port;
    }

    /// Spring would find out too, but only after the database has started.
    void checkThatPortIsFree() {
        try (var _ = new ServerSocket(port, 1, address)) {
            return;
        } catch (IOException e) {
            throw new CannotStart(
                    """
                    Port %d of %s cannot be used (%s): stop the program that uses it, or choose \
                    another port with WEEFSEL_PORT, such as WEEFSEL_PORT=%d.\
                    """
                            .formatted(
                                    port,
                                    address.getHostAddress(),
                                    e.getMessage(),
                                    port < 65_535 ? port + 1 : 8080),
                    e);
        }
    }

    /// As a browser on this machine finds it.
    String url() {
        var here = address.isLoopbackAddress() || address.isAnyLocalAddress();
        return "http://%s:%d".formatted(here ? "localhost" : address.getHostAddress(), port);
    }
}
