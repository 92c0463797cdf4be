package be.weefsel.app.settings.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.settings.FactoryNames;
import be.weefsel.app.settings.Naming;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.ShortNames;
import be.weefsel.app.vocabulary.ThreadColour;
import be.weefsel.app.vocabulary.Validity;
import be.weefsel.templates.StaticTemplates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Naming the collective factories: adding, changing and ending them, and putting them in order.
@PageController
class FactoryNamesController {
    private final FactoryNames names;
    private final Clusters clusters;
    private final StaticTemplates templates;

    FactoryNamesController(FactoryNames names, Clusters clusters, StaticTemplates templates) {
        this.names = names;
        this.clusters = clusters;
        this.templates = templates;
    }

    @GetMapping("/settings/factories")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page list(Frame frame) {
        var all = clusters.listClusters();
        var shortNames = new ShortNames(all, frame.language());
        var running = all.stream().filter(cluster -> !hasEnded(cluster, frame)).count();
        return new Page(
                templates.settingsFactories(
                        new FactoryNamesPage(
                                frame,
                                frame.texts().of("settings.factories.title", running),
                                IntStream.range(0, all.size())
                                        .mapToObj(i -> line(frame, all, i, shortNames))
                                        .toList())));
    }

    @GetMapping("/settings/factories/new")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page begin(Frame frame) {
        var used = clusters.listClusters().stream().map(Cluster::thread).toList();
        var free = ThreadColour.DYES.stream().filter(dye -> !used.contains(dye)).findFirst();
        return new Page(
                templates.settingsFactory(
                        newPage(
                                frame,
                                FactoryForm.empty(free.map(ThreadColour::code).orElse("")),
                                FormErrors.NONE)));
    }

    @PostMapping("/settings/factories")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View add(
            Frame frame,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = FactoryForm.of(fields);
        return switch (names.add(frame.reader(), form.toPlan(), frame.language())) {
            case Naming.Named named -> {
                Notice.onNextPage(next, "settings.factory.named", nameOf(named.cluster(), frame));
                yield list(frame.link("/settings/factories"));
            }
            case Naming.Incomplete incomplete ->
                    Page.unacceptable(
                            templates.settingsFactory(
                                    newPage(
                                            frame,
                                            form,
                                            SettingsController.errors(
                                                    frame, incomplete.objections()))));
        };
    }

    @GetMapping("/settings/factories/{key}/edit")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page change(Frame frame, @PathVariable String key) {
        var cluster = find(key);
        return new Page(
                templates.settingsFactory(
                        changePage(frame, cluster, FactoryForm.of(cluster), FormErrors.NONE)));
    }

    @PostMapping("/settings/factories/{key}")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View change(
            Frame frame,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var cluster = find(key);
        var form = FactoryForm.of(fields);
        return switch (names.change(frame.reader(), key, form.toPlan(), frame.language())) {
            case Naming.Named named -> {
                Notice.withUndo(
                        next,
                        named.change()
                                .map(change ->
                                        "/settings/factories/%s/changes/%s/undoing"
                                                .formatted(key, change))
                                .orElse(""),
                        "settings.factory.changed",
                        nameOf(named.cluster(), frame));
                yield list(frame.link("/settings/factories"));
            }
            case Naming.Incomplete incomplete ->
                    Page.unacceptable(
                            templates.settingsFactory(
                                    changePage(
                                            frame,
                                            cluster,
                                            form,
                                            SettingsController.errors(
                                                    frame, incomplete.objections()))));
        };
    }

    @PostMapping("/settings/factories/{key}/changes/{change}/undoing")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View undo(
            Frame frame,
            @PathVariable String key,
            @PathVariable long change,
            RedirectAttributes next) {
        find(key);
        Notice.onNextPage(next, SettingsController.undone(names.undo(frame.reader(), key, change)));
        return list(frame.link("/settings/factories"));
    }

    /// @param places how much further to the front, or to the back when negative
    @PostMapping("/settings/factories/{key}/move")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View move(
            Frame frame,
            @PathVariable String key,
            @RequestParam int places,
            RedirectAttributes next) {
        var cluster = find(key);
        names.move(frame.reader(), key, places);
        Notice.onNextPage(next, "settings.factory.moved", nameOf(cluster, frame));
        return list(frame.link("/settings/factories"));
    }

    private static View list(String address) {
        return new RedirectView(address);
    }

    private Cluster find(String key) {
        return clusters.findCluster(key).orElseThrow(() -> new NoSuchPage("factory " + key));
    }

    private static FactoryNamesPage.Line line(
            Frame frame, List<Cluster> all, int place, ShortNames shortNames) {
        var cluster = all.get(place);
        return new FactoryNamesPage.Line(
                cluster.key(),
                cluster.name().in(frame.language()),
                shortNames.of(cluster.key()),
                cluster.purpose().in(frame.language()),
                cluster.thread().style(),
                years(frame, cluster.validity()),
                cluster.validity().from().filter(frame.today()::isBefore).isEmpty(),
                hasEnded(cluster, frame),
                place == 0,
                place == all.size() - 1);
    }

    private static boolean hasEnded(Cluster cluster, Frame frame) {
        return cluster.validity().to().filter(frame.today()::isAfter).isPresent();
    }

    private static String years(Frame frame, Validity validity) {
        var from = validity.from().map(FactoryNamesController::year).orElse("");
        var to = validity.to().map(FactoryNamesController::year).orElse("");
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        if (to.isEmpty()) {
            return frame.texts().of("settings.factory.since", from);
        }
        return from.isEmpty()
                ? frame.texts().of("settings.factory.until", to)
                : frame.texts().of("settings.factory.between", from, to);
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    private FactoryFormPage newPage(Frame frame, FactoryForm form, FormErrors errors) {
        return new FactoryFormPage(
                frame,
                frame.texts().of("settings.factory.new"),
                form,
                errors,
                dyes(frame, form, Optional.empty()),
                "/settings/factories",
                frame.texts().of("settings.factory.add-verb"));
    }

    private FactoryFormPage changePage(
            Frame frame, Cluster cluster, FactoryForm form, FormErrors errors) {
        return new FactoryFormPage(
                frame,
                frame.texts().of("settings.factory.change", nameOf(cluster, frame)),
                form,
                errors,
                dyes(frame, form, Optional.of(cluster)),
                "/settings/factories/" + cluster.key(),
                frame.texts().of("settings.factory.change-verb"));
    }

    private List<FactoryFormPage.Dye> dyes(Frame frame, FactoryForm form, Optional<Cluster> self) {
        var all = clusters.listClusters();
        var shortNames = new ShortNames(all, frame.language());
        var others =
                all.stream()
                        .filter(cluster -> self.filter(cluster::equals).isEmpty())
                        .filter(cluster -> !hasEnded(cluster, frame))
                        .toList();
        return ThreadColour.DYES.stream()
                .map(dye ->
                        new FactoryFormPage.Dye(
                                dye.code(),
                                frame.texts().of("settings.dye." + dye.code()),
                                dye.style(),
                                form.thread().equals(dye.code()),
                                others.stream()
                                        .filter(other -> other.thread().equals(dye))
                                        .findFirst()
                                        .map(other -> shortNames.of(other.key()))
                                        .orElse("")))
                .toList();
    }

    private static String nameOf(Cluster cluster, Frame frame) {
        return cluster.name().in(frame.language()).text();
    }
}
