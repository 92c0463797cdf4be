package be.weefsel.app.home.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.matching.PublicQuestions;
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.Clusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The network as its administrator keeps it: what there is, and who can get in.
@Component
class Housekeeping {
    private final People people;
    private final Areas areas;
    private final Clusters clusters;
    private final Actors actors;
    private final PublicQuestions questions;

    Housekeeping(
            People people,
            Areas areas,
            Clusters clusters,
            Actors actors,
            PublicQuestions questions) {
        this.people = people;
        this.areas = areas;
        this.clusters = clusters;
        this.actors = actors;
        this.questions = questions;
    }

    TodayPage.Keeping keeping(Frame frame) {
        var facts = new ArrayList<TodayPage.Fact>();
        frame.network().ifPresent(network -> facts.addAll(factsAbout(network, frame)));
        facts.add(accounts(frame));
        return new TodayPage.Keeping(figures(frame), facts);
    }

    private List<TodayPage.Figure> figures(Frame frame) {
        return List.of(
                figure(frame, "home.keeping.factories", clusters.listClusters().size()),
                figure(frame, "home.keeping.organisations", actors.listOrganisations().size()),
                figure(frame, "home.keeping.offers", actors.listOffers().size()),
                figure(frame, "home.keeping.questions", questions.listRunning().size()));
    }

    private static TodayPage.Figure figure(Frame frame, String key, int number) {
        return new TodayPage.Figure(frame.texts().of(key, number), frame.texts().number(number));
    }

    private List<TodayPage.Fact> factsAbout(Network network, Frame frame) {
        var texts = frame.texts();
        return List.of(
                new TodayPage.Fact(
                        texts.of("home.keeping.name"),
                        Stream.of(Language.values())
                                .map(network.name()::exactly)
                                .filter(name -> !name.isEmpty())
                                .distinct()
                                .toList()),
                new TodayPage.Fact(
                        texts.of("home.keeping.languages"),
                        network.languages().stream().map(Language::ownName).toList()),
                new TodayPage.Fact(
                        texts.of("home.keeping.areas"),
                        network.areas().stream().map(code -> nameOfArea(code, frame)).toList()));
    }

    private String nameOfArea(String code, Frame frame) {
        return areas.findArea(code)
                .map(area -> area.name().in(frame.language()).text())
                .orElse(code);
    }

    private TodayPage.Fact accounts(Frame frame) {
        return new TodayPage.Fact(
                frame.texts().of("home.keeping.accounts"),
                people.countByRole().entrySet().stream()
                        .map(entry ->
                                frame.texts()
                                        .of(
                                                "home.keeping.role." + entry.getKey().code(),
                                                entry.getValue()))
                        .toList());
    }
}
