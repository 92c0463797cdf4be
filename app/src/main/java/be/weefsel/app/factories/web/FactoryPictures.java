package be.weefsel.app.factories.web;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.factories.CollectiveFactory;
import be.weefsel.app.factories.Member;
import be.weefsel.app.factories.Party;
import be.weefsel.app.matching.Teaser;
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.weave.Swatch;
import be.weefsel.app.platform.weave.Weave;
import be.weefsel.app.platform.weave.Weave.Crossing;
import be.weefsel.app.platform.weave.Weave.Warp;
import be.weefsel.app.platform.weave.Weave.Weft;
import be.weefsel.app.vocabulary.Area;
import be.weefsel.app.vocabulary.AreaSet.SubRegion;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.app.vocabulary.ShortNames;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Collective factories as pictures, in the reader's language.
@Component
public class FactoryPictures {
    private final Clusters clusters;
    private final Areas areas;
    private final Kinds kinds;

    FactoryPictures(Clusters clusters, Areas areas, Kinds kinds) {
        this.clusters = clusters;
        this.areas = areas;
        this.kinds = kinds;
    }

    /// One stroke for each member.
    public List<Swatch> swatches(Frame frame, List<CollectiveFactory> factories) {
        var names = shortNames(frame);
        return factories.stream()
                .map(factory ->
                        new Swatch(
                                names.of(factory.key()),
                                page(frame, factory),
                                factory.cluster().thread().style(),
                                factory.cluster().purpose().in(frame.language()),
                                factory.members().size(),
                                frame.texts()
                                        .of(
                                                "factories.counts",
                                                factory.members().size(),
                                                factory.offers().size(),
                                                factory.questions().size())))
                .toList();
    }

    /// Kinds of offer through factories. Each crossing leads to the offers it counts.
    public Weave offers(Frame frame, List<CollectiveFactory> factories) {
        var names = shortNames(frame);
        var known = ActorKinds.of(kinds);
        var rows =
                offerKinds(factories, known).stream()
                        .map(kind ->
                                weft(frame, factories, kind, nameOf(kind, known, frame), names))
                        .toList();
        return new Weave(
                frame.texts().of("factories.offers.caption", frame.texts().date(frame.today())),
                "",
                false,
                Optional.of(frame.texts().of("factories.sum")),
                warps(frame, factories, names),
                rows);
    }

    /// Those in use, and the others where something is offered.
    static List<OfferKind> offerKinds(List<CollectiveFactory> factories, ActorKinds known) {
        var inUse = known.inUse().offerKinds();
        return known.offerKinds().stream()
                .filter(kind ->
                        inUse.contains(kind)
                                || factories.stream()
                                        .anyMatch(factory -> !factory.offersOf(kind).isEmpty()))
                .toList();
    }

    /// Of several offers.
    static String nameOf(OfferKind kind, ActorKinds known, Frame frame) {
        return known.nameOf(kind.code(), "factories.offer-kind", frame.texts());
    }

    /// Where the offers of a kind stand on the page of a factory.
    static String anchor(OfferKind kind) {
        return "offers-" + kind.code();
    }

    private static Weft weft(
            Frame frame,
            List<CollectiveFactory> factories,
            OfferKind kind,
            String name,
            ShortNames names) {
        var crossings =
                factories.stream()
                        .map(factory ->
                                new Crossing(
                                        factory.cluster().thread().style(),
                                        factory.offersOf(kind).size(),
                                        Optional.of(page(frame, factory) + "#" + anchor(kind)),
                                        about(frame, name, names.of(factory.key()))))
                        .toList();
        var sum =
                factories.stream()
                        .flatMap(factory -> factory.offersOf(kind).stream())
                        .map(Offer::key)
                        .distinct()
                        .count();
        return new Weft(
                name,
                Optional.of(frame.link("/actors?offer=" + kind.code())),
                crossings,
                frame.texts().number(sum));
    }

    /// Parties through factories: the coalitions, and what they miss. Each crossing leads to the
    /// members it counts.
    Weave coalitions(Frame frame, List<CollectiveFactory> factories) {
        var names = shortNames(frame);
        var rows =
                parties(factories).stream()
                        .map(party -> {
                            var name = frame.texts().of("factories.party", party);
                            return new Weft(
                                    name,
                                    Optional.empty(),
                                    factories.stream()
                                            .map(factory ->
                                                    new Crossing(
                                                            factory.cluster().thread().style(),
                                                            factory.membersOf(party).size(),
                                                            Optional.of(
                                                                    page(frame, factory)
                                                                            + "#members"),
                                                            about(
                                                                    frame,
                                                                    name,
                                                                    names.of(factory.key()))))
                                            .toList(),
                                    frame.texts().number(distinctMembers(factories, party)));
                        })
                        .toList();
        return new Weave(
                frame.texts().of("factories.coalitions.caption", frame.texts().date(frame.today())),
                "",
                true,
                Optional.of(frame.texts().of("factories.sum")),
                warps(frame, factories, names),
                rows);
    }

    private static long distinctMembers(List<CollectiveFactory> factories, Party party) {
        return factories.stream()
                .flatMap(factory -> factory.membersOf(party).stream())
                .map(member -> member.organisation().key())
                .distinct()
                .count();
    }

    /// Parties through sub-regions: where the members of one factory are. Empty when the network
    /// does not divide its region.
    Optional<Weave> whereabouts(Frame frame, CollectiveFactory factory) {
        var within = frame.network().map(Network::areas).orElse(List.of());
        var subRegions = areas.subRegionsOn(frame.today(), within);
        if (subRegions.isEmpty() || factory.members().isEmpty()) {
            return Optional.empty();
        }
        var texts = frame.texts();
        var today = areas.areasOn(frame.today());
        var columns = new ArrayList<Warp>();
        subRegions.forEach(
                part -> columns.add(new Warp(nameOf(part, today, frame), Optional.empty(), "")));
        columns.add(new Warp(texts.of("factories.elsewhere"), Optional.empty(), ""));
        var rows =
                parties(List.of(factory)).stream()
                        .map(party ->
                                new Weft(
                                        texts.of("factories.party", party),
                                        Optional.empty(),
                                        crossings(factory.membersOf(party), subRegions),
                                        ""))
                        .toList();
        return Optional.of(
                new Weave(
                        texts.of("factories.where.caption", texts.date(frame.today())),
                        factory.cluster().thread().style(),
                        true,
                        Optional.empty(),
                        columns,
                        rows));
    }

    /// An arrondissement is called after its town, and in a narrow column the town is enough:
    /// "Brugge" for "Arrondissement Brugge".
    private static String nameOf(SubRegion part, List<Area> today, Frame frame) {
        var name = part.name();
        return today.stream()
                .filter(area -> part.municipalities().contains(area.code()))
                .filter(area ->
                        name.exactly(name.original())
                                .endsWith(" " + area.name().exactly(name.original())))
                .findFirst()
                .map(Area::name)
                .orElse(name)
                .in(frame.language())
                .text();
    }

    private static List<Crossing> crossings(List<Member> members, List<SubRegion> subRegions) {
        var inside =
                subRegions.stream()
                        .map(part -> (Predicate<Member>) member -> isIn(part, member))
                        .toList();
        Predicate<Member> elsewhere =
                member -> inside.stream().noneMatch(isInside -> isInside.test(member));
        return Stream.concat(inside.stream(), Stream.of(elsewhere))
                .map(place -> members.stream().filter(place).count())
                .map(count -> new Crossing("", Math.toIntExact(count), Optional.empty(), ""))
                .toList();
    }

    private static boolean isIn(SubRegion part, Member member) {
        return member.organisation()
                .location()
                .municipality()
                .filter(part.municipalities()::contains)
                .isPresent();
    }

    /// All that are needed, and the others when they are there.
    private static List<Party> parties(List<CollectiveFactory> factories) {
        return Arrays.stream(Party.values())
                .filter(party ->
                        Party.needed().contains(party) || distinctMembers(factories, party) > 0)
                .toList();
    }

    private static List<Warp> warps(
            Frame frame, List<CollectiveFactory> factories, ShortNames names) {
        return factories.stream()
                .map(factory ->
                        new Warp(
                                names.of(factory.key()),
                                Optional.of(page(frame, factory)),
                                factory.cluster().thread().style()))
                .toList();
    }

    /// Questions in a list, each with the factory it belongs to.
    public List<TeaserView> teasers(Frame frame, List<Teaser> teasers) {
        var names = shortNames(frame);
        Map<String, Cluster> byKey =
                clusters.listClusters().stream()
                        .collect(Collectors.toMap(Cluster::key, Function.identity()));
        return teasers.stream()
                .map(teaser ->
                        teaser(
                                frame,
                                teaser,
                                teaser.cluster()
                                        .flatMap(key -> Optional.ofNullable(byKey.get(key)))
                                        .map(cluster -> factoryName(frame, cluster, names))))
                .toList();
    }

    /// Questions in a list of one factory.
    static List<TeaserView> teasersOfOne(Frame frame, List<Teaser> teasers) {
        return teasers.stream().map(teaser -> teaser(frame, teaser, Optional.empty())).toList();
    }

    private static TeaserView teaser(
            Frame frame, Teaser teaser, Optional<TeaserView.FactoryName> factory) {
        return new TeaserView(
                frame.link("/questions/" + teaser.key()),
                new Passage(teaser.language(), teaser.text()),
                factory,
                when(frame, teaser));
    }

    private static String when(Frame frame, Teaser teaser) {
        return teaser.answeredOn()
                .map(day -> frame.texts().of("factories.answered-on", frame.texts().date(day)))
                .orElseGet(() ->
                        frame.texts()
                                .of(
                                        "factories.asked",
                                        Math.max(
                                                0,
                                                ChronoUnit.DAYS.between(
                                                        teaser.askedOn(), frame.today()))));
    }

    private static TeaserView.FactoryName factoryName(
            Frame frame, Cluster cluster, ShortNames names) {
        return new TeaserView.FactoryName(
                names.of(cluster.key()),
                frame.link("/factories/" + cluster.key()),
                cluster.thread().style());
    }

    private static String about(Frame frame, String row, String factory) {
        return frame.texts().of("factories.crossing", row, factory);
    }

    /// On these pictures one knows already that it is about factories.
    private ShortNames shortNames(Frame frame) {
        return new ShortNames(clusters.listClusters(), frame.language());
    }

    private static String page(Frame frame, CollectiveFactory factory) {
        return frame.link("/factories/" + factory.key());
    }
}
