package be.weefsel.app.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {
    @ParameterizedTest
    @CsvSource({"Linux,amd64", "Linux,aarch64", "Mac OS X,aarch64"})
    void theJarCarriesADatabaseForEachPlatformThatWeName(String system, String architecture) {
        var archive = PostgresBinaries.archive(system, architecture);

        assertThat(getClass().getResource("/" + archive)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Mac OS X,x86_64", "Windows 11,amd64", "Linux,riscv64"})
    void elsewhereOneInstallsPostgres(String system, String architecture) {
        assertThatThrownBy(() -> PostgresBinaries.archive(system, architecture))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(system)
                .hasMessageContaining("WEEFSEL_DATABASE_URL");
    }

    @Test
    void theJarCarriesNoDatabaseThatNobodyUses() {
        assertThat(getClass().getResource("/postgres-windows-x86_64.txz")).isNull();
        assertThat(getClass().getResource("/postgres-darwin-x86_64.txz")).isNull();
        assertThat(getClass().getResource("/postgres-linux-x86_64-alpine_linux.txz")).isNull();
    }
}
