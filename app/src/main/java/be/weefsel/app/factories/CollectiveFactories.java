package be.weefsel.app.factories;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.MemberRole;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.matching.PublicQuestions;
import be.weefsel.app.matching.Teaser;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Clusters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The collective factories of the network, put together from who takes part, what is offered and
/// what is asked.
@Component
public class CollectiveFactories {
    private final Clusters clusters;
    private final Actors actors;
    private final PublicQuestions questions;

    CollectiveFactories(Clusters clusters, Actors actors, PublicQuestions questions) {
        this.clusters = clusters;
        this.actors = actors;
        this.questions = questions;
    }

    /// Those that existed on the day, in the network's own order.
    public List<CollectiveFactory> listOn(LocalDate date) {
        var existing =
                clusters.listClusters().stream()
                        .filter(cluster -> cluster.validity().contains(date))
                        .toList();
        if (existing.isEmpty()) {
            return List.of();
        }
        var active = activeOn(date);
        var open = actors.openOffersOn(date);
        var running = questions.listRunning();
        return existing.stream()
                .map(cluster -> factory(cluster, date, active, open, running))
                .toList();
    }

    public Optional<CollectiveFactory> findOn(LocalDate date, String key) {
        return clusters.findCluster(key)
                .filter(cluster -> cluster.validity().contains(date))
                .map(cluster ->
                        factory(
                                cluster,
                                date,
                                activeOn(date),
                                actors.openOffersOn(date),
                                questions.listRunning()));
    }

    /// As it is on the day, or as it was on its last day when it ended before.
    public Optional<CollectiveFactory> findLatest(LocalDate day, String key) {
        return clusters.findCluster(key)
                .flatMap(cluster ->
                        findOn(cluster.validity().to().filter(day::isAfter).orElse(day), key));
    }

    private CollectiveFactory factory(
            Cluster cluster,
            LocalDate date,
            Map<String, Organisation> active,
            List<Offer> open,
            List<Teaser> running) {
        return new CollectiveFactory(
                cluster,
                membersOn(date, cluster, active),
                open.stream()
                        .filter(offer -> offer.clusters().contains(cluster.key()))
                        .filter(offer -> active.containsKey(offer.organisation()))
                        .toList(),
                running.stream()
                        .filter(teaser ->
                                teaser.cluster().filter(cluster.key()::equals).isPresent())
                        .toList());
    }

    /// Who ended no longer takes part, even when nobody wrote down that the membership ended too. A
    /// predecessor is gone by its very role; where nobody knows since when, it counts in no year.
    private List<Member> membersOn(
            LocalDate date, Cluster cluster, Map<String, Organisation> active) {
        var members = new LinkedHashMap<String, Member>();
        for (Membership membership : actors.membersOf(cluster.key())) {
            var organisation = active.get(membership.organisation());
            if (organisation != null
                    && membership.validity().contains(date)
                    && !isGoneForLong(membership, organisation)) {
                members.putIfAbsent(
                        organisation.key(), new Member(organisation, membership.role()));
            }
        }
        return List.copyOf(members.values());
    }

    private static boolean isGoneForLong(Membership membership, Organisation organisation) {
        return membership.role() == MemberRole.PREDECESSOR
                && membership.validity().to().isEmpty()
                && organisation.active().to().isEmpty();
    }

    private Map<String, Organisation> activeOn(LocalDate date) {
        return actors.listOrganisations().stream()
                .filter(organisation -> organisation.active().contains(date))
                .collect(Collectors.toMap(Organisation::key, Function.identity()));
    }
}
