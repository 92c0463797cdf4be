package be.weefsel.app.judging.web;

import be.weefsel.app.judging.Grade;
import be.weefsel.app.judging.GradeBook;
import be.weefsel.app.judging.GradeBooks;
import be.weefsel.app.judging.Judges;
import be.weefsel.app.judging.Judging;
import be.weefsel.app.judging.Rounds;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// One round, as the facilitator keeps it.
@PageController
class RoundController {
    private final Rounds rounds;
    private final Judges judges;
    private final Judging judging;
    private final GradeBooks books;
    private final RoundPages pages;
    private final StaticTemplates templates;

    RoundController(
            Rounds rounds,
            Judges judges,
            Judging judging,
            GradeBooks books,
            RoundPages pages,
            StaticTemplates templates) {
        this.rounds = rounds;
        this.judges = judges;
        this.judging = judging;
        this.books = books;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/judging/{number}")
    @Audience(Role.FACILITATOR)
    Page one(Frame frame, @PathVariable long number) {
        return new Page(templates.judgingRound(pages.page(frame, book(number))));
    }

    @PostMapping("/judging/{number}/judges")
    @Audience(Role.FACILITATOR)
    View name(
            Frame frame,
            @PathVariable long number,
            @RequestParam long person,
            RedirectAttributes next) {
        judges.name(frame.reader(), number, person);
        Notice.onNextPage(next, "judging.round.named");
        return back(frame, number);
    }

    @PostMapping("/judging/{number}/judges/{judge}/removal")
    @Audience(Role.FACILITATOR)
    View leaveOut(
            Frame frame,
            @PathVariable long number,
            @PathVariable long judge,
            RedirectAttributes next) {
        var person =
                book(number)
                        .findJudge(judge)
                        .flatMap(one -> one.person())
                        .orElseThrow(NotAllowed::new);
        judges.leaveOut(frame.reader(), number, judge);
        Notice.withUndo(
                next,
                "/judging/%s/judges?person=%s".formatted(number, person.id()),
                "judging.round.left-out");
        return back(frame, number);
    }

    @PostMapping("/judging/{number}/closing")
    @Audience(Role.FACILITATOR)
    View close(Frame frame, @PathVariable long number, RedirectAttributes next) {
        rounds.close(frame.reader(), number);
        Notice.withUndo(next, address(number) + "/reopening", "judging.round.now-closed");
        return back(frame, number);
    }

    @PostMapping("/judging/{number}/reopening")
    @Audience(Role.FACILITATOR)
    View reopen(Frame frame, @PathVariable long number, RedirectAttributes next) {
        rounds.reopen(frame.reader(), number);
        Notice.withUndo(next, address(number) + "/closing", "judging.round.now-open");
        return back(frame, number);
    }

    @PostMapping("/judging/{number}/removal")
    @Audience(Role.FACILITATOR)
    View remove(Frame frame, @PathVariable long number, RedirectAttributes next) {
        rounds.remove(frame.reader(), number);
        Notice.withUndo(next, address(number) + "/restoring", "judging.round.removed");
        return new RedirectView(frame.link("/judging"));
    }

    @PostMapping("/judging/{number}/restoring")
    @Audience(Role.FACILITATOR)
    View restore(Frame frame, @PathVariable long number, RedirectAttributes next) {
        rounds.restore(frame.reader(), number);
        Notice.onNextPage(next, "judging.round.restored");
        return back(frame, number);
    }

    @PostMapping("/judging/{number}/settlements")
    @Audience(Role.FACILITATOR)
    View settle(
            Frame frame,
            @PathVariable long number,
            @RequestParam String question,
            @RequestParam String offer,
            @RequestParam String grade,
            RedirectAttributes next) {
        judging.settle(
                frame.reader(),
                number,
                new Judging.Judgement(
                        question, offer, Grade.findByCode(grade).orElseThrow(NotAllowed::new)));
        Notice.onNextPage(next, "judging.results.now-settled");
        return new RedirectView(frame.link(address(number)) + "#disagreements");
    }

    private GradeBook book(long number) {
        return books.find(number).orElseThrow(() -> new NoSuchPage("round " + number));
    }

    private static String address(long number) {
        return "/judging/" + number;
    }

    private static RedirectView back(Frame frame, long number) {
        return new RedirectView(frame.link(address(number)));
    }
}
