package be.weefsel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.platform.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    @Test
    void byItselfWeefselListensToThisMachineOnly() {
        var place = Place.of(Map.of());

        assertThat(place.address().isLoopbackAddress()).isTrue();
        assertThat(place.url()).isEqualTo("http://localhost:8080");
        assertThat(place.home()).hasToString("weefsel-data");
    }

    @Test
    void setButEmptyMeansNotSet() {
        assertThat(Place.of(Map.of("WEEFSEL_HOME", "", "WEEFSEL_PORT", "")))
                .isEqualTo(Place.of(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "http", "99999999999"})
    void aPortIsANumberThatExists(String port) {
        assertThatThrownBy(() -> Place.of(Map.of("WEEFSEL_PORT", port)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("between 1 and 65535");
    }

    @Test
    void anAddressIsANumberToo() {
        assertThat(Place.of(Map.of("WEEFSEL_ADDRESS", "0.0.0.0")).url())
                .isEqualTo("http://localhost:8080");
        assertThatThrownBy(() -> Place.of(Map.of("WEEFSEL_ADDRESS", "everywhere")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("WEEFSEL_ADDRESS (everywhere)");
    }

    @Test
    void aPortInUseComesWithAWayOut() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var place = Place.of(Map.of("WEEFSEL_PORT", Integer.toString(taken.getLocalPort())));

            assertThatThrownBy(place::checkThatPortIsFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("WEEFSEL_PORT=" + (taken.getLocalPort() + 1));
        }
    }
}
