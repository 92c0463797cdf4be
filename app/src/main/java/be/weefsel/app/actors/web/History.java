package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Initiative;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What changed when, newest first: what happened to the organisation in the world, and what was
/// changed in the directory.
@Component
class History {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final Actors actors;
    private final Audit audit;
    private final People people;

    History(Actors actors, Audit audit, People people) {
        this.actors = actors;
        this.audit = audit;
        this.people = people;
    }

    List<OrganisationPage.Change> of(
            Organisation organisation,
            List<Membership> memberships,
            List<Offer> offers,
            Names.OfPage names) {
        return Stream.of(
                        inTheWorld(organisation, names),
                        inFactories(memberships, names),
                        ofOffers(offers, names),
                        inTheDirectory(entriesAbout(organisation, offers), names))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(OrganisationPage.Change::datetime).reversed())
                .toList();
    }

    private List<OrganisationPage.Change> inTheWorld(
            Organisation organisation, Names.OfPage names) {
        var changes = new ArrayList<OrganisationPage.Change>();
        var texts = names.frame().texts();
        organisation
                .active()
                .from()
                .ifPresent(date -> changes.add(inYear(date, texts.of("actors.history.began"))));
        organisation
                .active()
                .to()
                .ifPresent(date -> changes.add(inYear(date, end(organisation, names))));
        for (var before : actors.predecessorsOf(organisation.key())) {
            before.active()
                    .to()
                    .ifPresent(date ->
                            changes.add(
                                    inYear(
                                            date,
                                            texts.of(
                                                    "actors.history.took-over",
                                                    names.in(before.name())))));
        }
        return changes;
    }

    private String end(Organisation organisation, Names.OfPage names) {
        var texts = names.frame().texts();
        return organisation
                .successor()
                .flatMap(actors::findOrganisation)
                .map(after -> texts.of("actors.history.went-into", names.in(after.name())))
                .orElseGet(() -> texts.of("actors.history.ended"));
    }

    private static List<OrganisationPage.Change> inFactories(
            List<Membership> memberships, Names.OfPage names) {
        var changes = new ArrayList<OrganisationPage.Change>();
        var texts = names.frame().texts();
        for (var membership : memberships) {
            var factory = names.shortNames().of(membership.cluster());
            var role = texts.of("actors.role." + membership.role().code());
            membership
                    .validity()
                    .from()
                    .ifPresent(date ->
                            changes.add(
                                    inYear(
                                            date,
                                            texts.of("actors.history.joined", factory, role))));
            membership
                    .validity()
                    .to()
                    .ifPresent(date ->
                            changes.add(inYear(date, texts.of("actors.history.left", factory))));
        }
        return changes;
    }

    private static List<OrganisationPage.Change> ofOffers(List<Offer> offers, Names.OfPage names) {
        var changes = new ArrayList<OrganisationPage.Change>();
        var texts = names.frame().texts();
        for (var offer : offers) {
            var title = names.in(offer.title());
            offer.open()
                    .from()
                    .ifPresent(date ->
                            changes.add(inYear(date, texts.of("actors.history.opened", title))));
            offer.open()
                    .to()
                    .ifPresent(date ->
                            changes.add(inYear(date, texts.of("actors.history.closed", title))));
        }
        return changes;
    }

    /// What was changed of an initiative in the directory.
    List<OrganisationPage.Change> of(Initiative initiative, Names.OfPage names) {
        return inTheDirectory(audit.listAbout("initiative", initiative.key()).stream(), names);
    }

    private Stream<Audit.Entry> entriesAbout(Organisation organisation, List<Offer> offers) {
        return Stream.concat(
                audit.listAbout("organisation", organisation.key()).stream(),
                offers.stream().flatMap(offer -> audit.listAbout("offer", offer.key()).stream()));
    }

    /// Changes of one kind by one person on one day are told at once.
    private List<OrganisationPage.Change> inTheDirectory(
            Stream<Audit.Entry> entries, Names.OfPage names) {
        var times = new LinkedHashMap<Entry, Integer>();
        entries.map(entry -> new Entry(dayOf(entry.at()), entry.action(), entry.person()))
                .forEach(entry -> times.merge(entry, 1, Integer::sum));
        var texts = names.frame().texts();
        return times.entrySet().stream()
                .map(counted ->
                        onDay(
                                counted.getKey(),
                                texts.of(
                                        "actors.change." + counted.getKey().action(),
                                        counted.getValue()),
                                texts,
                                who(counted.getKey(), names)))
                .toList();
    }

    private record Entry(LocalDate day, String action, Optional<Long> person) {}

    private static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /// Names of people are not for everyone.
    private String who(Entry entry, Names.OfPage names) {
        return Actors.mayChange(names.frame().reader())
                ? entry.person().flatMap(people::findPerson).map(Person::name).orElse("")
                : "";
    }

    private static OrganisationPage.Change onDay(
            Entry entry, String what, Texts texts, String who) {
        return new OrganisationPage.Change(
                entry.day().toString(), texts.date(entry.day()), what, who);
    }

    private static OrganisationPage.Change inYear(LocalDate date, String what) {
        var year = Integer.toString(date.getYear());
        return new OrganisationPage.Change(year, year, what, "");
    }
}
