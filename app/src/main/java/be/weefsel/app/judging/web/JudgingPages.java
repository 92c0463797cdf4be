package be.weefsel.app.judging.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.web.Label;
import be.weefsel.app.actors.web.Names;
import be.weefsel.app.judging.Grade;
import be.weefsel.app.judging.GradeBook;
import be.weefsel.app.judging.Judge;
import be.weefsel.app.judging.Pooled;
import be.weefsel.app.matching.Question;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts the pages of a judge together. Of a question she reads what everyone may read, so that all
/// judges have the same before them.
@Component
class JudgingPages {
    private final Questions questions;
    private final Actors actors;
    private final Names names;

    JudgingPages(Questions questions, Actors actors, Names names) {
        this.questions = questions;
        this.actors = actors;
        this.names = names;
    }

    static String listAddress(Frame frame, GradeBook book) {
        return RoundPages.address(frame, book) + "/questions";
    }

    static String address(Frame frame, GradeBook book, String question) {
        return listAddress(frame, book) + "/" + question;
    }

    private static String address(Frame frame, GradeBook book, Pooled pooled) {
        return "%s?offer=%s".formatted(address(frame, book, pooled.question()), pooled.offer());
    }

    ToJudgePage list(Frame frame, GradeBook book, Judge judge) {
        var texts = frame.texts();
        var progress = book.progressOf(judge);
        var open = book.round().isOpen();
        return new ToJudgePage(
                frame,
                book.round().name(),
                open
                        ? texts.of("judging.list.title", progress.left())
                        : texts.of("judging.list.closed"),
                texts.of("judging.progress", progress.graded(), progress.all()),
                book.findNextQuestion(judge)
                        .filter(_ -> open)
                        .map(question -> address(frame, book, question))
                        .orElse(""),
                book.questions().stream()
                        .filter(question -> !book.tasksOf(judge, question).isEmpty())
                        .map(question -> row(frame, book, judge, question))
                        .toList());
    }

    private ToJudgePage.Row row(Frame frame, GradeBook book, Judge judge, String question) {
        var progress = book.progressOf(judge, question);
        return new ToJudgePage.Row(
                book.round().isOpen() ? address(frame, book, question) : "",
                teaser(question(question)),
                frame.texts().of("judging.progress", progress.graded(), progress.all()),
                progress.isDone());
    }

    JudgingPage one(Frame frame, GradeBook book, Judge judge, Pooled pooled) {
        var words = names.forPage(frame);
        var question = question(pooled.question());
        var offer = actors.getOffer(pooled.offer());
        var progress = book.progressOf(judge);
        var tasks = book.tasksOf(judge, pooled.question());
        var here = tasks.indexOf(pooled);
        return new JudgingPage(
                frame,
                book.round().name(),
                listAddress(frame, book),
                frame.texts().of("judging.progress", progress.graded(), progress.all()),
                teaser(question),
                words.topics(question.topics()).stream().map(Label::text).toList(),
                offer.key(),
                offer.title().in(frame.language()),
                words.organisation(offer.organisation()).text(),
                offer.description().in(frame.language()),
                offer.keywords(),
                address(frame, book, pooled.question()) + "/grades",
                grades(frame, book.findGrade(judge, pooled)),
                here > 0 ? address(frame, book, tasks.get(here - 1)) : "",
                tasks.stream().map(task -> other(frame, book, judge, task, pooled)).toList());
    }

    private static List<JudgingPage.GradeChoice> grades(Frame frame, Optional<Grade> given) {
        var all = new ArrayList<>(Grade.withValue());
        all.add(Grade.UNKNOWN);
        return all.stream()
                .map(grade ->
                        new JudgingPage.GradeChoice(
                                grade.code(),
                                grade == Grade.UNKNOWN ? "" : grade.code(),
                                frame.texts().of("judging.grade", grade),
                                given.filter(grade::equals).isPresent()))
                .toList();
    }

    private JudgingPage.Other other(
            Frame frame, GradeBook book, Judge judge, Pooled task, Pooled here) {
        return new JudgingPage.Other(
                address(frame, book, task),
                titleOf(frame, actors.getOffer(task.offer())),
                book.findGrade(judge, task)
                        .map(grade -> ResultsViews.gradeInWords(frame.texts(), grade))
                        .orElse(""),
                task.equals(here));
    }

    private static Passage titleOf(Frame frame, Offer offer) {
        return offer.title().in(frame.language());
    }

    private Question question(String key) {
        return questions.findDossier(key).orElseThrow().question();
    }

    private static Passage teaser(Question question) {
        return new Passage(question.language(), question.text().teaser());
    }
}
