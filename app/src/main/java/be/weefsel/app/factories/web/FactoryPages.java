package be.weefsel.app.factories.web;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.MemberRole;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.factories.CollectiveFactory;
import be.weefsel.app.factories.Member;
import be.weefsel.app.matching.PublicQuestions;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.vocabulary.Kinds;
import java.text.Collator;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts the page of one collective factory together.
@Component
class FactoryPages {
    private static final int QUESTIONS = 5;

    private final FactoryPictures pictures;
    private final Actors actors;
    private final FactoryGroups groups;
    private final PublicQuestions questions;
    private final Kinds kinds;

    FactoryPages(
            FactoryPictures pictures,
            Actors actors,
            FactoryGroups groups,
            PublicQuestions questions,
            Kinds kinds) {
        this.pictures = pictures;
        this.actors = actors;
        this.groups = groups;
        this.questions = questions;
        this.kinds = kinds;
    }

    FactoryPage page(Frame frame, CollectiveFactory factory) {
        var known = ActorKinds.of(kinds);
        var cluster = factory.cluster();
        var lastDay = cluster.validity().to().filter(frame.today()::isAfter);
        return new FactoryPage(
                frame,
                frame.texts()
                        .of(
                                lastDay.isEmpty()
                                        ? "factories.factory.title"
                                        : "factories.factory.title-ended",
                                cluster.name().in(frame.language()).text(),
                                factory.members().size()),
                cluster.thread().style(),
                cluster.purpose().in(frame.language()),
                lastDay.map(day ->
                                frame.texts()
                                        .of("factories.factory.ended", frame.texts().date(day)))
                        .orElse(""),
                figures(frame, factory),
                gaps(frame, factory, known),
                pictures.whereabouts(frame, factory),
                members(frame, factory, known),
                groups.of(frame, factory.key()),
                frame.link("/actors?factory=" + factory.key()),
                offers(frame, factory, known),
                factory.questions().size(),
                FactoryPictures.teasersOfOne(
                        frame, factory.questions().stream().limit(QUESTIONS).toList()),
                frame.link("/questions?cluster=" + factory.key()),
                Actors.mayChange(frame.reader()));
    }

    private List<FactoryPage.Figure> figures(Frame frame, CollectiveFactory factory) {
        var answered =
                questions.listAnswered().stream()
                        .filter(teaser ->
                                teaser.cluster().filter(factory.key()::equals).isPresent())
                        .filter(teaser ->
                                teaser.answeredOn()
                                        .map(Year::from)
                                        .filter(Year.from(frame.today())::equals)
                                        .isPresent())
                        .count();
        return List.of(
                figure(frame, "factories.figure.members", factory.members().size()),
                figure(frame, "factories.figure.offers", factory.offers().size()),
                figure(frame, "factories.figure.questions", factory.questions().size()),
                figure(frame, "factories.figure.answered", answered));
    }

    private static FactoryPage.Figure figure(Frame frame, String key, long number) {
        return new FactoryPage.Figure(frame.texts().of(key, number), frame.texts().number(number));
    }

    private static List<String> gaps(Frame frame, CollectiveFactory factory, ActorKinds known) {
        return Stream.concat(
                        factory.missingParties().stream()
                                .map(party -> frame.texts().of("factories.gap.party", party)),
                        factory.missingOffers(known.inUse().offerKinds()).stream()
                                .map(kind -> gap(frame, kind, known)))
                .toList();
    }

    private static String gap(Frame frame, OfferKind kind, ActorKinds known) {
        return known.nameOfTheNetwork(kind.code(), frame.language())
                .map(name -> frame.texts().of("factories.gap.offer-called", name))
                .orElseGet(() -> frame.texts().of("factories.gap.offer." + kind.code()));
    }

    private List<FactoryPage.MemberGroup> members(
            Frame frame, CollectiveFactory factory, ActorKinds known) {
        return known.organisationKinds().stream()
                .map(kind ->
                        new FactoryPage.MemberGroup(
                                known.nameOf(kind.code(), "factories.kind", frame.texts()),
                                factory.members().stream()
                                        .filter(member -> member.organisation().kind().equals(kind))
                                        .map(member -> view(frame, member))
                                        .sorted(byText(frame, FactoryPage.MemberView::name))
                                        .toList()))
                .filter(group -> !group.members().isEmpty())
                .toList();
    }

    private static FactoryPage.MemberView view(Frame frame, Member member) {
        return new FactoryPage.MemberView(
                member.organisation().name().in(frame.language()),
                frame.link("/actors/" + member.organisation().key()),
                isOrdinary(member.role()) ? "" : frame.texts().of("factories.role", member.role()));
    }

    private static boolean isOrdinary(MemberRole role) {
        return role == MemberRole.MEMBER || role == MemberRole.PARTNER;
    }

    private List<FactoryPage.OfferGroup> offers(
            Frame frame, CollectiveFactory factory, ActorKinds known) {
        Map<String, Organisation> owners =
                actors
                        .listOrganisations(
                                factory.offers().stream().map(Offer::organisation).toList())
                        .stream()
                        .collect(Collectors.toMap(Organisation::key, Function.identity()));
        return FactoryPictures.offerKinds(List.of(factory), known).stream()
                .map(kind ->
                        new FactoryPage.OfferGroup(
                                FactoryPictures.anchor(kind),
                                kind.icon(),
                                FactoryPictures.nameOf(kind, known, frame),
                                factory.offersOf(kind).stream()
                                        .map(offer -> view(frame, offer, owners))
                                        .sorted(byText(frame, FactoryPage.OfferView::title))
                                        .toList()))
                .toList();
    }

    private static FactoryPage.OfferView view(
            Frame frame, Offer offer, Map<String, Organisation> owners) {
        var owner = owners.get(offer.organisation());
        if (owner == null) {
            throw new IllegalStateException(
                    "The offer (%s) is of nobody (%s)."
                            .formatted(offer.key(), offer.organisation()));
        }
        return new FactoryPage.OfferView(
                offer.title().in(frame.language()),
                frame.link("/offers/" + offer.key()),
                owner.name().in(frame.language()));
    }

    static <T> Comparator<T> byText(Frame frame, Function<T, Passage> passage) {
        var collator = Collator.getInstance(frame.language().locale());
        return Comparator.comparing(row -> passage.apply(row).text(), collator);
    }
}
