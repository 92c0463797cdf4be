package be.weefsel.app.fabric.web;

import be.weefsel.app.fabric.FabricFolder;
import be.weefsel.app.fabric.ImportRun;
import be.weefsel.app.fabric.RegisterKind;
import be.weefsel.app.fabric.Registers;
import be.weefsel.app.fabric.web.RegistersPage.Fact;
import be.weefsel.app.fabric.web.RegistersPage.Filled;
import be.weefsel.app.fabric.web.RegistersPage.Form;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.fabric.register.Classification;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.ImportReport;
import be.weefsel.fabric.store.Edition;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// Puts registers, imports and their reports into words.
@Component
class RegistersPages {
    private static final String UNITS = "establishment.csv";
    private static final int MOST_PAST = 10;

    private final Registers registers;
    private final FabricFolder folder;
    private final Clock clock;

    RegistersPages(Registers registers, FabricFolder folder, Clock clock) {
        this.registers = registers;
        this.folder = folder;
        this.clock = clock;
    }

    RegistersPage page(Frame frame, FormErrors errors, Filled filled, DataSize largest) {
        var held = registers.listRegisters();
        var runs = registers.listRuns();
        return new RegistersPage(
                frame,
                frame.texts().of("fabric.registers.title", held.size()),
                held.stream().map(register -> register(frame, register)).toList(),
                registers.listUnpublished().stream()
                        .map(edition ->
                                new RegistersPage.Unpublished(
                                        frame.texts()
                                                .of(
                                                        "fabric.registers.unpublished-one",
                                                        name(frame.texts(), edition.register()),
                                                        edition.extract(),
                                                        frame.texts().date(edition.snapshot())),
                                        reportHref(frame, edition)))
                        .toList(),
                runs.stream()
                        .filter(ImportRun::isRunning)
                        .findFirst()
                        .map(run -> running(frame, run)),
                runs.stream()
                        .filter(run -> !run.isRunning())
                        .limit(MOST_PAST)
                        .map(run -> past(frame, run))
                        .toList(),
                Optional.of(form(frame, errors, filled, largest))
                        .filter(_ -> Registers.mayImport(frame.reader())));
    }

    private Form form(Frame frame, FormErrors errors, Filled filled, DataSize largest) {
        return new Form(
                errors,
                Arrays.stream(RegisterKind.values())
                        .map(kind ->
                                new RegistersPage.Choice(
                                        kind.code(),
                                        frame.texts().of("fabric.kind", kind),
                                        kind.code().equals(filled.kind())))
                        .toList(),
                Arrays.stream(Classification.values())
                        .map(classification ->
                                new RegistersPage.Choice(
                                        classification.key(),
                                        classification.key(),
                                        classification.key().equals(filled.own().classification())))
                        .toList(),
                registers.listIncoming(),
                folder.incoming().toString(),
                size(largest),
                "%s?%s=%s"
                        .formatted(
                                frame.link(UploadConfiguration.PATH),
                                frame.csrfField(),
                                frame.csrfValue()),
                Registers.mayDecide(frame.reader()),
                filled);
    }

    /// Such as "2 GB".
    static String size(DataSize size) {
        return size.toGigabytes() > 0
                ? size.toGigabytes() + " GB"
                : size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toKilobytes() + " kB";
    }

    private static RegistersPage.Register register(Frame frame, Registers.Register register) {
        var edition = register.current();
        return new RegistersPage.Register(
                name(frame.texts(), edition.register()),
                edition.isSynthetic(),
                facts(frame, edition),
                reportHref(frame, edition),
                register.snapshots().reversed().stream()
                        .map(snapshot -> snapshot(frame, snapshot))
                        .toList());
    }

    /// A register of one's own has the name that it was given.
    static String name(Texts texts, String register) {
        return Arrays.stream(RegisterKind.values())
                .filter(kind -> kind.code().equals(register))
                .findFirst()
                .map(kind -> texts.of("fabric.kind", kind))
                .orElse(register);
    }

    private static RegistersPage.Snapshot snapshot(Frame frame, Edition snapshot) {
        var texts = frame.texts();
        return new RegistersPage.Snapshot(
                texts.of(
                        "fabric.registers.quarter",
                        snapshot.snapshot().get(IsoFields.QUARTER_OF_YEAR),
                        Integer.toString(snapshot.snapshot().getYear())),
                texts.date(snapshot.snapshot()),
                Optional.ofNullable(snapshot.report().rows().get(UNITS))
                        .map(texts::number)
                        .orElse("–"));
    }

    private static List<Fact> facts(Frame frame, Edition edition) {
        var texts = frame.texts();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("fabric.edition.source"), edition.source()));
        facts.add(new Fact(texts.of("fabric.edition.licence"), licence(texts, edition)));
        facts.add(new Fact(texts.of("fabric.edition.snapshot"), texts.date(edition.snapshot())));
        facts.add(
                new Fact(texts.of("fabric.edition.extract"), Integer.toString(edition.extract())));
        facts.add(new Fact(texts.of("fabric.edition.classification"), edition.classification()));
        facts.add(new Fact(texts.of("fabric.edition.rules"), Integer.toString(edition.rules())));
        facts.add(new Fact(texts.of("fabric.edition.imported"), texts.moment(edition.imported())));
        facts.add(
                new Fact(
                        texts.of("fabric.edition.personal"),
                        edition.purposeOfPersonalData()
                                .map(purpose -> texts.of("fabric.edition.personal-for", purpose))
                                .orElseGet(() -> texts.of("fabric.edition.personal-none"))));
        return facts;
    }

    private static String licence(Texts texts, Edition edition) {
        var key = "fabric.licence." + edition.register();
        return texts.has(key) ? texts.of(key) : texts.of("fabric.licence.own");
    }

    private static String reportHref(Frame frame, Edition edition) {
        return reportHref(frame, edition.register(), edition.name());
    }

    private static String reportHref(Frame frame, String register, String edition) {
        return frame.link("/fabric/registers/%s/editions/%s".formatted(register, edition));
    }

    // One import

    RunPage run(Frame frame, ImportRun run) {
        var texts = frame.texts();
        var outcome = run.outcome();
        return new RunPage(
                frame,
                outcome.map(it -> texts.of("fabric.run.title." + it.code(), run.file()))
                        .orElseGet(() -> texts.of("fabric.run.title.running", run.file())),
                outcome.map(it -> texts.of("fabric.run.sentence." + it.code()))
                        .orElseGet(() -> texts.of("fabric.run.sentence.running")),
                Optional.of(run).filter(ImportRun::isRunning).map(it -> running(frame, it)),
                run.failure(),
                run.edition().isEmpty() ? "" : reportHref(frame, run.register(), run.edition()));
    }

    private RunView running(Frame frame, ImportRun run) {
        var texts = frame.texts();
        return new RunView(
                frame.link("/fabric/registers/imports/" + run.number()),
                run.file(),
                texts.of("fabric.step", run.step()),
                (int) Math.round(run.share() * 100),
                run.remaining(clock.instant()).map(left -> remaining(texts, left)).orElse(""),
                Registers.mayImport(frame.reader()) && !run.isCancelled(),
                run.isCancelled());
    }

    private static String remaining(Texts texts, Duration left) {
        return left.toSeconds() < 90
                ? texts.of("fabric.run.seconds", left.toSeconds() + 1)
                : texts.of("fabric.run.minutes", left.plusSeconds(30).toMinutes());
    }

    private static RegistersPage.Past past(Frame frame, ImportRun run) {
        return new RegistersPage.Past(
                frame.link("/fabric/registers/imports/" + run.number()),
                run.file(),
                frame.texts().moment(run.startedAt()),
                run.outcome()
                        .map(outcome -> frame.texts().of("fabric.outcome." + outcome.code()))
                        .orElse(""));
    }

    // What was found in an edition

    ReportPage report(Frame frame, Edition edition, FormErrors errors, String reason) {
        var texts = frame.texts();
        var report = edition.report();
        var tooMuch = report.reasonsNotToPublish();
        boolean waits =
                registers.listUnpublished().stream()
                        .anyMatch(other ->
                                other.register().equals(edition.register())
                                        && other.name().equals(edition.name()));
        return new ReportPage(
                frame,
                texts.of(
                        "fabric.report.title",
                        name(texts, edition.register()),
                        Integer.toString(edition.extract())),
                texts.of(
                        waits ? "fabric.report.not-published" : "fabric.report.published",
                        tooMuch.size()),
                edition.isSynthetic(),
                facts(frame, edition),
                report.rows().entrySet().stream()
                        .map(entry ->
                                new ReportPage.FileRows(
                                        entry.getKey(), texts.number(entry.getValue())))
                        .toList(),
                report.lines().stream()
                        .sorted(
                                Comparator.comparing(
                                                (ImportReport.Line line) -> !tooMuch.contains(line))
                                        .thenComparingDouble(
                                                line -> -report.share(line) / limit(line))
                                        .thenComparing(ImportReport.Line::table))
                        .map(line -> finding(texts, report, line, tooMuch.contains(line)))
                        .toList(),
                edition.sources().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(source -> new Fact(source.getKey(), source.getValue()))
                        .toList(),
                waits && Registers.mayDecide(frame.reader())
                        ? Optional.of(
                                new ReportPage.Publication(
                                        reportHref(frame, edition) + "/publication",
                                        errors,
                                        reason))
                        : Optional.empty());
    }

    private static double limit(ImportReport.Line line) {
        return line.finding().limit();
    }

    private static ReportPage.FindingRow finding(
            Texts texts, ImportReport report, ImportReport.Line line, boolean isTooMuch) {
        return new ReportPage.FindingRow(
                texts.of("fabric.finding", line.finding()),
                texts.of("fabric.finding-meaning", line.finding()),
                line.table(),
                texts.number(line.count()),
                share(texts, report.share(line)),
                hasLimit(line.finding())
                        ? share(texts, line.finding().limit())
                        : texts.of("fabric.report.no-limit"),
                isTooMuch,
                line.examples().stream().map(texts::number).collect(Collectors.joining(", ")));
    }

    private static boolean hasLimit(Finding finding) {
        return finding.limit() < 1;
    }

    private static String share(Texts texts, double share) {
        return texts.decimal(100 * share, 2) + " %";
    }
}
