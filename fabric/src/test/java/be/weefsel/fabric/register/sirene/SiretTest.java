package be.weefsel.fabric.register.sirene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiretTest {
    @Test
    void aNumberFollowsLuhn() {
        // 7 3 2 8 2 9 3 2 0 0 0 0 7 4: doubled from the right 7->14=5, 0, 0, 2->4, 9->18=9,
        // 8->16=7,
        // 3... the sum of all is 60.
        assertThat(Siret.isUnitChecked(Siret.unit("73282932000074"))).isTrue();
        assertThat(Siret.isUnitChecked(Siret.unit("73282932000075"))).isFalse();
        assertThat(Siret.isEnterpriseChecked(Siret.enterprise("732829320"))).isTrue();
        assertThat(Siret.isEnterpriseChecked(Siret.enterprise("732829321"))).isFalse();
    }

    @Test
    void laPosteAddsUpToAMultipleOfFive() {
        // 3 + 5 + 6 + 5 + 1 = 20, and not by Luhn.
        assertThat(Siret.isUnitChecked(Siret.unit("35600000000051"))).isTrue();
        assertThat(Siret.isUnitChecked(Siret.unit("35600000000052"))).isFalse();
        // Its head office: 3 + 5 + 6 + 4 + 8 = 26, but by Luhn.
        assertThat(Siret.isUnitChecked(Siret.unit("35600000000048"))).isTrue();
        // Nobody else.
        assertThat(Siret.isUnitChecked(Siret.unit("91100000800030"))).isFalse();
    }

    @Test
    void anythingElseIsNoNumber() {
        assertThat(Siret.unit("7328293200007")).isEqualTo(-1);
        assertThat(Siret.unit("7328293200007A")).isEqualTo(-1);
        assertThat(Siret.unit("")).isEqualTo(-1);
        assertThat(Siret.enterprise("732829320 ")).isEqualTo(-1);
        assertThat(Siret.enterpriseOf(73282932000074L)).isEqualTo(732829320L);
    }
}
