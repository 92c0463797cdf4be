package be.weefsel.fabric.register.kbo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.demo.register.Plan;
import be.weefsel.demo.register.SyntheticRegister;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.FabricStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The made-up register of the demo, read as a real one is. Firms are enterprises with a placed
/// unit; industry is NACE sections B to E; workers go by the size of their enterprise.
class DemoRegisterTest {
    private static final Options SYNTHETIC =
            new Options(false, Optional.empty(), Optional.empty(), true);
    private static final String WEST_FLANDERS = "area between '31' and '39'";
    private static final String FLANDERS =
            "(substr(area, 1, 1) in ('1', '3', '4', '7') or substr(area, 1, 2) in ('23', '24'))";
    private static final String TEXTILES = "smallest like '13%'";

    @TempDir static Path folder;
    private static FabricStore store;
    private static Duck duck;

    @BeforeAll
    static void readTheQuarters() throws IOException {
        store = new FabricStore(folder.resolve("store"));
        var kbo = new Kbo(store, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), 200);
        var register = new SyntheticRegister(Plan.ofDemo());
        for (var quarter : Plan.QUARTERS_OF_DEMO) {
            var zip = folder.resolve(SyntheticRegister.nameOfFull(quarter));
            register.writeFull(quarter, zip);
            assertThat(kbo.readFull(zip, SYNTHETIC, Progress.SILENT).isPublished()).isTrue();
        }
        duck = Duck.open(200, 1, folder.resolve("spill"));
        show("unit", store.folder(current()).resolve("unit.parquet"));
        show(
                "before",
                store.snapshotFolder(store.snapshots("kbo").getFirst()).resolve("unit.parquet"));
    }

    @AfterAll
    static void close() {
        duck.close();
    }

    @Test
    void itIsMarkedAsMadeUp() {
        assertThat(current().isSynthetic()).isTrue();
        assertThat(current().snapshot()).isEqualTo(LocalDate.of(2026, 10, 4));
    }

    @Test
    void industryIsJustOver10PercentOfFirmsInWestFlandersAndJustOver8InFlanders() {
        assertThat(industryShareOfFirms(WEST_FLANDERS)).isBetween(0.10, 0.105);
        assertThat(industryShareOfFirms(FLANDERS)).isBetween(0.08, 0.085);
    }

    @Test
    void of100Workers61AreInEnterprisesUnder100InWestFlandersAnd56AndAHalfInFlanders() {
        assertThat(shareOfWorkersUnder100(WEST_FLANDERS)).isCloseTo(0.61, within(0.002));
        assertThat(shareOfWorkersUnder100(FLANDERS)).isCloseTo(0.565, within(0.002));
    }

    @Test
    void textilesAreAtHomeAroundKortrijkAndFoodAroundRoeselareAndTielt() {
        assertThat(quotient("area like '34%'", TEXTILES)).isGreaterThan(2);
        assertThat(quotient("substr(area, 1, 2) in ('36', '37')", "smallest like '10%'"))
                .isGreaterThan(2);
        assertThat(quotient("area like '35%'", "smallest like '03%'")).isGreaterThan(2);
    }

    @Test
    void aFewPercentOfUnitsAreBornAndDieInHalfAYear() {
        double units = duck.number("select count(*) from before");
        double born = duck.number("select count(*) from unit anti join before using (u)");
        double dead = duck.number("select count(*) from before anti join unit using (u)");

        assertThat(born / units).isBetween(0.03, 0.07);
        assertThat(dead / units).isBetween(0.02, 0.06);
        assertThat(
                        duck.number(
                                "select count(*) from unit join before using (u) where unit.area <> before.area"))
                .isPositive();
    }

    private static Edition current() {
        return store.current("kbo").orElseThrow();
    }

    private static void show(String view, Path parquet) {
        duck.view(view, "select * from read_parquet(%s)".formatted(Duck.quote(parquet)));
    }

    private static double industryShareOfFirms(String where) {
        var firms = "select count(distinct e) from unit where " + where;
        return duck.number(firms + " and substr(smallest, 1, 2) between '05' and '39'")
                / (double) duck.number(firms);
    }

    private static double shareOfWorkersUnder100(String where) {
        var workers = "select sum(jobs) from unit where " + where;
        return duck.number(workers + " and enterprise_jobs < 100") / (double) duck.number(workers);
    }

    /// The location quotient of units against the country.
    private static double quotient(String where, String sector) {
        var units = "select count(*) from unit where ";
        double here =
                duck.number(units + where + " and " + sector) / (double) duck.number(units + where);
        return here
                / (duck.number(units + sector) / (double) duck.number(units + "area is not null"));
    }
}
