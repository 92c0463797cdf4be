package be.weefsel.app.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/nl", "/fr/today", "/en/questions/q-001", "/nl/actors?q=textiel&year=2013"})
    void onePageOfWeefselMayFollowTheSignIn(String address) {
        assertThat(LocalAddress.find(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/nl//elsewhere.example\r\nSet-Cookie: x",
                "javascript:alert(1)",
                "/de/today"
            })
    void aStrangersPageMayNot(String address) {
        assertThat(LocalAddress.find(address)).isEmpty();
    }

    @Test
    void withoutAnAddressThereIsNone() {
        assertThat(LocalAddress.find(null)).isEmpty();
    }
}
