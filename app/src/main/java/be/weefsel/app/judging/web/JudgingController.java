package be.weefsel.app.judging.web;

import be.weefsel.app.judging.Grade;
import be.weefsel.app.judging.GradeBook;
import be.weefsel.app.judging.GradeBooks;
import be.weefsel.app.judging.Judge;
import be.weefsel.app.judging.Judging;
import be.weefsel.app.judging.Pooled;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Somebody judges: one offer after the other, one question after the other.
@PageController
class JudgingController {
    private final GradeBooks books;
    private final Judging judging;
    private final JudgingPages pages;
    private final StaticTemplates templates;

    JudgingController(
            GradeBooks books, Judging judging, JudgingPages pages, StaticTemplates templates) {
        this.books = books;
        this.judging = judging;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/judging/{number}/questions")
    @Audience({Role.FACILITATOR, Role.ADVISER, Role.ANALYST, Role.EXPERT})
    Page list(Frame frame, @PathVariable long number) {
        var book = book(number);
        return new Page(templates.judgingToJudge(pages.list(frame, book, judge(frame, book))));
    }

    /// @param offer which one; without it the first that is left, or the first of all
    @GetMapping("/judging/{number}/questions/{question}")
    @Audience({Role.FACILITATOR, Role.ADVISER, Role.ANALYST, Role.EXPERT})
    View one(
            Frame frame,
            @PathVariable long number,
            @PathVariable String question,
            @RequestParam(defaultValue = "") String offer) {
        var book = book(number);
        var judge = judge(frame, book);
        if (!book.round().isOpen()) {
            return listOf(frame, book);
        }
        return new Page(
                templates.judgingJudging(
                        pages.one(frame, book, judge, pooled(book, judge, question, offer))));
    }

    private static Pooled pooled(GradeBook book, Judge judge, String question, String offer) {
        var tasks = book.tasksOf(judge, question);
        return (offer.isEmpty()
                        ? book.findNext(judge, question).or(() -> tasks.stream().findFirst())
                        : tasks.stream().filter(task -> task.offer().equals(offer)).findFirst())
                .orElseThrow(() -> new NoSuchPage("question %s, %s".formatted(question, offer)));
    }

    @PostMapping("/judging/{number}/questions/{question}/grades")
    @Audience({Role.FACILITATOR, Role.ADVISER, Role.ANALYST, Role.EXPERT})
    View grade(
            Frame frame,
            @PathVariable long number,
            @PathVariable String question,
            @RequestParam(defaultValue = "") String offer,
            @RequestParam(defaultValue = "") String grade) {
        var before = book(number);
        judge(frame, before);
        if (!before.round().isOpen()) {
            return listOf(frame, before);
        }
        Grade.findByCode(grade)
                .map(one -> new Judging.Judgement(question, offer, one))
                .ifPresent(one -> judging.grade(frame.reader(), number, one));
        return new RedirectView(next(frame, book(number), question));
    }

    /// What is left of this question; then the next one; then the list, where it says that all is
    /// done.
    private static String next(Frame frame, GradeBook book, String question) {
        var judge = judge(frame, book);
        return book.findNext(judge, question)
                .map(Pooled::question)
                .or(() -> book.findNextQuestion(judge))
                .map(one -> JudgingPages.address(frame, book, one))
                .orElseGet(() -> JudgingPages.listAddress(frame, book));
    }

    private GradeBook book(long number) {
        return books.find(number).orElseThrow(() -> new NoSuchPage("round " + number));
    }

    /// Where it says that the round is closed.
    private static RedirectView listOf(Frame frame, GradeBook book) {
        return new RedirectView(JudgingPages.listAddress(frame, book));
    }

    private static Judge judge(Frame frame, GradeBook book) {
        return book.findJudge(frame.reader())
                .orElseThrow(() -> new NoSuchPage("round " + book.round().number()));
    }
}
