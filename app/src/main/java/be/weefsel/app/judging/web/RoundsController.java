package be.weefsel.app.judging.web;

import be.weefsel.app.judging.Opening;
import be.weefsel.app.judging.Round;
import be.weefsel.app.judging.Rounds;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NavigationEntry;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// All rounds of judging, and a new one.
@PageController
class RoundsController {
    private final Rounds rounds;
    private final StaticTemplates templates;

    RoundsController(Rounds rounds, StaticTemplates templates) {
        this.rounds = rounds;
        this.templates = templates;
    }

    @Bean
    static NavigationEntry judgingEntry() {
        return new NavigationEntry(85, "judging.navigation", "/judging", Set.of(Role.FACILITATOR));
    }

    @GetMapping("/judging")
    @Audience(Role.FACILITATOR)
    Page list(Frame frame) {
        return new Page(
                templates.judgingRounds(
                        new RoundsPage(
                                frame,
                                rounds.list().stream().map(round -> row(frame, round)).toList())));
    }

    private static RoundsPage.Row row(Frame frame, Round round) {
        return new RoundsPage.Row(
                frame.link("/judging/" + round.number()),
                round.name(),
                round.isOpen(),
                stateOf(frame, round));
    }

    static String stateOf(Frame frame, Round round) {
        return round.closedOn()
                .map(day -> frame.texts().of("judging.round.closed", frame.texts().date(day)))
                .orElseGet(() ->
                        frame.texts()
                                .of("judging.round.open", frame.texts().date(round.openedOn())));
    }

    @GetMapping("/judging/new")
    @Audience(Role.FACILITATOR)
    Page begin(Frame frame) {
        return new Page(
                templates.judgingNewRound(
                        NewRoundForm.EMPTY.page(frame, rounds.listQuestions(), Map.of())));
    }

    @PostMapping("/judging")
    @Audience(Role.FACILITATOR)
    View open(
            Frame frame,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") List<String> question,
            @RequestParam(defaultValue = "") String depth,
            RedirectAttributes next) {
        var form = new NewRoundForm(name, choice, question, depth);
        return switch (rounds.open(frame.reader(), form.plan())) {
            case Opening.Opened opened -> {
                Notice.onNextPage(next, "judging.round.opened");
                yield new RedirectView(frame.link("/judging/" + opened.round().number()));
            }
            case Opening.Incomplete incomplete ->
                    Page.unacceptable(
                            templates.judgingNewRound(
                                    form.page(
                                            frame,
                                            rounds.listQuestions(),
                                            incomplete.objections())));
        };
    }
}
