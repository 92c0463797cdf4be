package be.weefsel.app.matching.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.web.Label;
import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.allocation.Accepting;
import be.weefsel.app.matching.allocation.Asked;
import be.weefsel.app.matching.allocation.DryRun;
import be.weefsel.app.matching.allocation.Line;
import be.weefsel.app.matching.allocation.OpenQuestion;
import be.weefsel.app.matching.allocation.Price;
import be.weefsel.app.matching.allocation.Served;
import be.weefsel.app.matching.allocation.Shown;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.engine.matching.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Shows an allocation.
@Component
class AllocationViews {
    private static final int EARLIER = 5;

    /// A smaller loss reads as nothing.
    private static final double WORTH_TELLING = 0.005;

    private final Accepting accepting;
    private final Questions questions;
    private final Actors actors;
    private final People people;
    private final Names names;

    AllocationViews(
            Accepting accepting, Questions questions, Actors actors, People people, Names names) {
        this.accepting = accepting;
        this.questions = questions;
        this.actors = actors;
        this.people = people;
        this.names = names;
    }

    /// Where a form is sent to in order to take an allocation back.
    static String undoPath(String key) {
        return "/questions/allocation/%s/undoing".formatted(key);
    }

    AllocationPage page(Frame frame, DryRun run, Optional<AllocationPage.Trouble> trouble) {
        return new OfRun(frame, run).page(trouble);
    }

    /// What changed between two looks, one sentence for each introduction.
    List<String> differences(Frame frame, List<Shown> gone, List<Shown> come) {
        return Stream.concat(
                        gone.stream()
                                .map(one -> difference(frame, one, "matching.allocation.gone")),
                        come.stream()
                                .map(one -> difference(frame, one, "matching.allocation.come")))
                .toList();
    }

    /// In the sentence: the company that asks, and the actor.
    String difference(Frame frame, Shown introduction, String key) {
        var words = names.forPage(frame);
        var company =
                questions
                        .findDossier(introduction.question())
                        .map(dossier -> words.organisation(dossier.question().company()).text())
                        .orElse(introduction.question());
        var actor =
                actors.findOffer(introduction.offer())
                        .map(offer -> words.organisation(offer.organisation()).text())
                        .orElse(introduction.offer());
        return frame.texts().of(key, company, actor);
    }

    private final class OfRun {
        private final Frame frame;
        private final Texts texts;
        private final DryRun run;
        private final Names.OfPage organisations;
        private final AllocationWords words;
        private final Map<String, OpenQuestion> openByKey = new HashMap<>();
        private final Map<String, Offer> offers;

        OfRun(Frame frame, DryRun run) {
            this.frame = frame;
            this.run = run;
            texts = frame.texts();
            run.lines().forEach(line -> openByKey.put(line.question().key(), line.question()));
            organisations = names.forPage(frame, organisationsOf(run));
            words = new AllocationWords(organisations);
            offers =
                    actors.listOffers().stream()
                            .collect(Collectors.toMap(Offer::key, Function.identity()));
        }

        private static List<String> organisationsOf(DryRun run) {
            return Stream.concat(
                            run.lines().stream().map(line -> line.question().company().key()),
                            run.asked().stream().map(Asked::actor))
                    .distinct()
                    .toList();
        }

        AllocationPage page(Optional<AllocationPage.Trouble> trouble) {
            var query = AllocationForm.query(run.wishes());
            return new AllocationPage(
                    frame,
                    texts.of("matching.allocation.title", run.served(), run.lines().size()),
                    AllocationForm.choices(texts, run.wishes()),
                    AllocationForm.fields(run.wishes()),
                    run.introductions().keySet().stream().map(Shown::token).toList(),
                    trouble,
                    run.lines().stream().filter(Line::hasCandidates).map(this::line).toList(),
                    run.shortOfPartners().stream().map(this::missing).toList(),
                    prices(),
                    servedSentences(),
                    run.servedBySize().stream().map(this::served).toList(),
                    run.asked().stream().map(this::asked).toList(),
                    accepting.latest(EARLIER).stream().map(this::earlier).toList(),
                    frame.link("/questions/allocation.csv") + query,
                    frame.link("/questions/allocation.xlsx") + query);
        }

        private AllocationPage.Line line(Line line) {
            var question = line.question();
            return new AllocationPage.Line(
                    frame.link("/questions/" + question.key()),
                    QuestionPages.headingOf(question.dossier().question()),
                    company(question),
                    question.company().size().map(size -> texts.of("actors.size", size)).orElse(""),
                    line.gets().stream().map(gets -> gets(question, gets)).toList(),
                    line.loss() >= WORTH_TELLING ? best(line) : "",
                    line.bestWentTo().stream().map(this::question).toList(),
                    words.match(line.loss()));
        }

        private Label company(OpenQuestion question) {
            return organisations.organisation(question.company().key());
        }

        private AllocationPage.Gets gets(OpenQuestion question, Suggestion gets) {
            var actor = organisations.organisation(gets.owner());
            return new AllocationPage.Gets(
                    Shown.of(question.key(), gets).token(),
                    actor,
                    organisations.offer(Objects.requireNonNull(offers.get(gets.supply()))),
                    words.match(gets.total()),
                    texts.of(
                            "matching.allocation.accept-one-about",
                            company(question).text(),
                            actor.text()));
        }

        private String best(Line line) {
            return line.best()
                    .map(best ->
                            texts.of(
                                    line.bestWentTo().isEmpty()
                                            ? "matching.allocation.best-full"
                                            : "matching.allocation.best",
                                    words.nameOf(best.owner()),
                                    words.match(best.total())))
                    .orElse("");
        }

        private Label question(String key) {
            var question = Objects.requireNonNull(openByKey.get(key));
            return new Label(
                    key,
                    company(question).text(),
                    frame.link("/questions/" + key),
                    frame.language(),
                    "");
        }

        private AllocationPage.Missing missing(Line line) {
            var question = line.question();
            var why = line.shortfall().map(words::why).orElseThrow();
            return new AllocationPage.Missing(
                    frame.link("/questions/" + question.key()),
                    QuestionPages.headingOf(question.dossier().question()),
                    company(question),
                    line.gets().isEmpty()
                            ? why
                            : texts.of(
                                    "matching.allocation.gets-some",
                                    line.gets().size(),
                                    line.places(),
                                    why));
        }

        private List<AllocationPage.Price> prices() {
            var prices = new ArrayList<AllocationPage.Price>();
            run.priceOfSmallFirst()
                    .ifPresent(price ->
                            prices.add(
                                    price("small-first", words.priceOfSmallFirst(price), price)));
            prices.add(
                    price(
                            "fairness",
                            words.priceOfFairness(run.priceOfFairness()),
                            run.priceOfFairness()));
            return prices;
        }

        private AllocationPage.Price price(String code, List<String> sentences, Price price) {
            return new AllocationPage.Price(
                    code,
                    texts.of("matching.allocation.price.heading." + code),
                    sentences,
                    price.changes().stream().map(this::change).toList());
        }

        private AllocationPage.Change change(Price.Change change) {
            var question = change.question();
            return new AllocationPage.Change(
                    frame.link("/questions/" + question.key()),
                    QuestionPages.headingOf(question.dossier().question()),
                    company(question),
                    words.match(change.without()),
                    words.match(change.with()),
                    words.signed(change.gain()));
        }

        private List<String> servedSentences() {
            var small = run.servedOfSmallCompanies();
            var others = run.servedOfOthers();
            return List.of(
                    texts.of(
                            "matching.allocation.served-small",
                            small.looking(),
                            small.served(),
                            texts.percentage(small.share())),
                    texts.of(
                            "matching.allocation.served-others",
                            others.looking(),
                            others.served(),
                            texts.percentage(others.share())));
        }

        private AllocationPage.Served served(Served served) {
            return new AllocationPage.Served(
                    served.size()
                            .map(size -> texts.of("actors.size", size))
                            .orElseGet(() -> texts.of("matching.allocation.size-unknown")),
                    texts.number(served.looking()),
                    texts.number(served.served()),
                    texts.percentage(served.share()));
        }

        private AllocationPage.Asked asked(Asked asked) {
            var load = asked.load();
            return new AllocationPage.Asked(
                    organisations.organisation(asked.actor()),
                    texts.number(load.taken()),
                    texts.number(asked.questions().size()),
                    texts.number(asked.afterwards()),
                    texts.of(
                            load.said()
                                    ? "matching.allocation.room-said"
                                    : "matching.allocation.room-not-said",
                            load.atOnce()));
        }

        private AllocationPage.Earlier earlier(Accepting.Earlier earlier) {
            var by = earlier.person().flatMap(people::findPerson).map(Person::name).orElse("");
            return new AllocationPage.Earlier(
                    texts.of(
                            "matching.allocation.earlier",
                            texts.moment(earlier.at()),
                            by,
                            earlier.introductions(),
                            earlier.waiting()),
                    earlier.waiting() > 0 ? frame.link(undoPath(earlier.key())) : "");
        }
    }
}
