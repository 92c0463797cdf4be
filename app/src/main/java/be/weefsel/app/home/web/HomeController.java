package be.weefsel.app.home.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Directory;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.map.ActorsMap;
import be.weefsel.app.factories.CollectiveFactories;
import be.weefsel.app.factories.CollectiveFactory;
import be.weefsel.app.factories.web.FactoryPictures;
import be.weefsel.app.matching.PublicQuestions;
import be.weefsel.app.matching.Teaser;
import be.weefsel.app.matching.Yield;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;

/// The public home, also for who signed in.
@PageController
class HomeController {
    private static final int QUESTIONS = 3;

    private final CollectiveFactories factories;
    private final FactoryPictures pictures;
    private final PublicQuestions questions;
    private final Actors actors;
    private final ActorsMap map;
    private final StaticTemplates templates;

    HomeController(
            CollectiveFactories factories,
            FactoryPictures pictures,
            PublicQuestions questions,
            Actors actors,
            ActorsMap map,
            StaticTemplates templates) {
        this.factories = factories;
        this.pictures = pictures;
        this.questions = questions;
        this.actors = actors;
        this.map = map;
        this.templates = templates;
    }

    @GetMapping({"", "/"})
    @Audience(Role.VISITOR)
    Page home(Frame frame) {
        var all = factories.listOn(frame.today());
        var running = questions.listRunning();
        var harvest = questions.yieldOf(Year.from(frame.today()));
        var active = activeToday(frame);
        return new Page(
                templates.homeHome(
                        new HomePage(
                                frame,
                                what(frame, active.size(), all.size()),
                                mayAsk(frame),
                                pictures.swatches(frame, all),
                                pictures.offers(frame, all),
                                running.size(),
                                pictures.teasers(frame, newest(running)),
                                frame.texts()
                                        .of(
                                                "home.results.title",
                                                harvest.introductions(),
                                                harvest.year().toString()),
                                figures(frame, harvest),
                                pictures.teasers(
                                        frame,
                                        questions.listAnswered().stream()
                                                .limit(QUESTIONS)
                                                .toList()),
                                active.isEmpty()
                                        ? Optional.empty()
                                        : map.ofMany(pins(active, all), frame.today(), frame))));
    }

    private List<Organisation> activeToday(Frame frame) {
        return actors.listOrganisations().stream()
                .filter(organisation -> organisation.active().contains(frame.today()))
                .toList();
    }

    private static String what(Frame frame, int actors, int factories) {
        return actors == 0
                ? frame.texts().of("home.what-empty", frame.networkName())
                : frame.texts().of("home.what", frame.networkName(), actors, factories);
    }

    /// Each in the colour of the first factory in which it takes part.
    private static List<Directory.Pin> pins(
            List<Organisation> active, List<CollectiveFactory> factories) {
        var first = new HashMap<String, String>();
        for (var factory : factories) {
            factory.members()
                    .forEach(member ->
                            first.putIfAbsent(member.organisation().key(), factory.key()));
        }
        return active.stream()
                .map(organisation ->
                        new Directory.Pin(
                                organisation, Optional.ofNullable(first.get(organisation.key()))))
                .toList();
    }

    private static boolean mayAsk(Frame frame) {
        return frame.reader().is(Role.VISITOR) || Participation.asks(frame.reader());
    }

    private static List<Teaser> newest(List<Teaser> running) {
        return running.stream()
                .sorted(Comparator.comparing(Teaser::askedOn).reversed())
                .limit(QUESTIONS)
                .toList();
    }

    private static List<HomePage.Figure> figures(Frame frame, Yield harvest) {
        var texts = frame.texts();
        var figures = new ArrayList<HomePage.Figure>();
        figures.add(
                new HomePage.Figure(
                        texts.of("home.results.introductions", harvest.introductions()),
                        texts.number(harvest.introductions())));
        figures.add(
                new HomePage.Figure(
                        texts.of("home.results.answered", harvest.answered()),
                        texts.number(harvest.answered())));
        harvest.daysToIntroduction()
                .ifPresent(days ->
                        figures.add(
                                new HomePage.Figure(
                                        texts.of("home.results.days", days), texts.number(days))));
        return figures;
    }
}
