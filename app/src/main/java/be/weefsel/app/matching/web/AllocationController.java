package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Downloads;
import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.allocation.Acceptance;
import be.weefsel.app.matching.allocation.Accepting;
import be.weefsel.app.matching.allocation.Allocating;
import be.weefsel.app.matching.allocation.Shown;
import be.weefsel.app.matching.allocation.Wishes;
import be.weefsel.app.openness.CsvFile;
import be.weefsel.app.openness.Table;
import be.weefsel.app.openness.XlsxFile;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.templates.StaticTemplates;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// The facilitator allocates experts to all open questions at once: she looks as often as she
/// likes, and accepts all of it or one by one.
@PageController
class AllocationController {
    private static final String PATH = "/questions/allocation";

    private final Allocating allocating;
    private final Accepting accepting;
    private final AllocationViews views;
    private final Names names;
    private final StaticTemplates templates;

    AllocationController(
            Allocating allocating,
            Accepting accepting,
            AllocationViews views,
            Names names,
            StaticTemplates templates) {
        this.allocating = allocating;
        this.accepting = accepting;
        this.views = views;
        this.names = names;
        this.templates = templates;
    }

    @GetMapping(PATH)
    @Audience(Role.FACILITATOR)
    Page look(Frame frame, @RequestParam Map<String, String> fields) {
        var run = allocating.dryRun(AllocationForm.wishes(fields));
        return new Page(templates.matchingAllocation(views.page(frame, run, Optional.empty())));
    }

    @GetMapping(PATH + ".csv")
    @Audience(Role.FACILITATOR)
    ResponseEntity<byte[]> csv(Frame frame, @RequestParam Map<String, String> fields) {
        return Downloads.csv(CsvFile.of(table(frame, fields)), "allocation");
    }

    @GetMapping(PATH + ".xlsx")
    @Audience(Role.FACILITATOR)
    ResponseEntity<byte[]> xlsx(Frame frame, @RequestParam Map<String, String> fields) {
        return Downloads.xlsx(XlsxFile.of(table(frame, fields), "allocation"), "allocation");
    }

    private Table table(Frame frame, Map<String, String> fields) {
        return AllocationTable.of(
                names.forPage(frame), allocating.dryRun(AllocationForm.wishes(fields)));
    }

    /// @param shown all introductions that the page showed
    /// @param chosen those of them that are to be made; none for all
    @PostMapping(PATH)
    @Audience(Role.FACILITATOR)
    View accept(
            Frame frame,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") List<String> shown,
            @RequestParam(defaultValue = "") List<String> chosen,
            RedirectAttributes next) {
        var wishes = AllocationForm.wishes(fields);
        var all = read(shown);
        var some = read(chosen);
        return switch (accepting.accept(
                frame.reader(), frame.language(), wishes, all, some.isEmpty() ? all : some)) {
            case Acceptance.Made made -> {
                Notice.withUndo(
                        next,
                        AllocationViews.undoPath(made.key()),
                        "matching.allocation.made",
                        Integer.toString(made.introductions()));
                yield new RedirectView(frame.link(PATH) + AllocationForm.query(wishes));
            }
            case Acceptance.Overtaken overtaken ->
                    refused(
                            frame,
                            wishes,
                            frame.texts().of("matching.allocation.overtaken"),
                            views.differences(frame, overtaken.gone(), overtaken.come()));
            case Acceptance.Declined declined ->
                    refused(
                            frame,
                            wishes,
                            views.difference(
                                    frame, declined.introduction(), "matching.allocation.declined"),
                            declined.reasons().stream()
                                    .map((Reason reason) -> reason.in(frame.texts()))
                                    .toList());
        };
    }

    private static Set<Shown> read(Collection<String> tokens) {
        return tokens.stream()
                .map(Shown::ofToken)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /// Shown anew, as the network is now.
    private Page refused(Frame frame, Wishes wishes, String what, List<String> details) {
        var trouble = new AllocationPage.Trouble(what, details);
        return Page.unacceptable(
                templates.matchingAllocation(
                        views.page(frame, allocating.dryRun(wishes), Optional.of(trouble))));
    }

    @PostMapping(PATH + "/{key}/undoing")
    @Audience(Role.FACILITATOR)
    View takeBack(Frame frame, @PathVariable String key, RedirectAttributes next) {
        var takenBack =
                accepting
                        .takeBack(frame.reader(), key)
                        .orElseThrow(() -> new NoSuchPage("allocation " + key));
        Notice.onNextPage(
                next,
                "matching.allocation.taken-back",
                Integer.toString(takenBack.introductions()),
                Integer.toString(takenBack.staying()));
        return new RedirectView(frame.link(PATH));
    }
}
