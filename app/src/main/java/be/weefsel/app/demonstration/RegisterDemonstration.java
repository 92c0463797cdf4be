package be.weefsel.app.demonstration;

import be.weefsel.app.fabric.Fabrics;
import be.weefsel.app.fabric.ImportOrder;
import be.weefsel.app.fabric.RegisterKind;
import be.weefsel.app.fabric.Registers;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.demo.DemoPeople;
import be.weefsel.demo.register.Plan;
import be.weefsel.demo.register.SyntheticRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Brings the made-up register of the demonstration in, its quarters one after the other, while the
/// pages are there already.
@Component
@ConditionalOnProperty("weefsel.demo")
class RegisterDemonstration {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterDemonstration.class);

    private final Registers registers;
    private final Fabrics fabrics;
    private final People people;

    RegisterDemonstration(Registers registers, Fabrics fabrics, People people) {
        this.registers = registers;
        this.fabrics = fabrics;
        this.people = people;
    }

    @EventListener(ApplicationReadyEvent.class)
    void loadBeside() {
        if (fabrics.editions().isEmpty()) {
            Thread.ofPlatform().name("demo-register").daemon().start(this::load);
        }
    }

    private void load() {
        try {
            var folder = Files.createTempDirectory("weefsel-demo-register");
            try {
                registers.readAll(facilitator(), write(folder));
            } finally {
                delete(folder);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The register of the demonstration was not brought in.", e);
        }
    }

    private Reader facilitator() {
        return new Reader(
                DemoPeople.people().stream()
                        .filter(row -> row.role().equals("facilitator"))
                        .findFirst()
                        .flatMap(row -> people.findByEmail(row.email())));
    }

    private static List<ImportOrder> write(Path folder) throws IOException {
        var register = new SyntheticRegister(Plan.ofDemo());
        var orders = new ArrayList<ImportOrder>();
        for (var quarter : Plan.QUARTERS_OF_DEMO) {
            var zip = folder.resolve(SyntheticRegister.nameOfFull(quarter));
            register.writeFull(quarter, zip);
            orders.add(
                    new ImportOrder(
                            RegisterKind.KBO,
                            zip,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            true,
                            true));
        }
        return orders;
    }

    private static void delete(Path folder) throws IOException {
        for (var quarter : Plan.QUARTERS_OF_DEMO) {
            Files.deleteIfExists(folder.resolve(SyntheticRegister.nameOfFull(quarter)));
        }
        Files.deleteIfExists(folder);
    }
}
