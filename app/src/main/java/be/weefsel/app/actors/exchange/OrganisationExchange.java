package be.weefsel.app.actors.exchange;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Keys;
import be.weefsel.app.vocabulary.RegistrationNumber;
import be.weefsel.app.vocabulary.Sectors;
import be.weefsel.app.vocabulary.Validity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Organisations as a table.
///
/// A row without a key is about the organisation with its number, or else about the one with its
/// name in the same town.
final class OrganisationExchange implements Exchange<OrganisationRow> {
    private final Actors actors;
    private final LocalDate today;
    private final Map<String, OrganisationRow> known = new HashMap<>();
    private final Map<RegistrationNumber, String> keyByNumber = new HashMap<>();
    private final Map<String, String> keyByNameAndTown = new HashMap<>();
    private final Map<String, String> merged;
    private final OrganisationColumns.Vocabulary vocabulary;

    /// @param merged keys of entries that were merged into another, with the key of that one
    OrganisationExchange(
            Actors actors,
            Map<String, String> merged,
            Areas areas,
            Sectors sectors,
            Clusters clusters,
            ActorKinds kinds,
            LocalDate today) {
        this.actors = actors;
        this.merged = Map.copyOf(merged);
        this.today = today;
        vocabulary = new KnownVocabulary(areas, sectors, clusters, kinds, today);
        var organisations = actors.listOrganisations();
        var keys = organisations.stream().map(Organisation::key).toList();
        var memberships =
                actors.membershipsOf(keys).stream()
                        .filter(membership -> membership.validity().contains(today))
                        .collect(Collectors.groupingBy(Membership::organisation));
        organisations.forEach(organisation ->
                remember(
                        new OrganisationRow(
                                organisation,
                                memberships.getOrDefault(organisation.key(), List.of()))));
    }

    private void remember(OrganisationRow row) {
        var organisation = row.organisation();
        known.put(organisation.key(), row);
        organisation.number().ifPresent(number -> keyByNumber.put(number, organisation.key()));
        for (var language : organisation.name().languages()) {
            var name = organisation.name().exactly(language);
            keyByNameAndTown.put(
                    nameAndTown(name, organisation.location().town()), organisation.key());
        }
    }

    private static String nameAndTown(String name, String town) {
        return (name + " / " + town).toLowerCase(Locale.ROOT);
    }

    @Override
    public String kind() {
        return "organisations";
    }

    @Override
    public List<String> columns() {
        return OrganisationColumns.NAMES;
    }

    @Override
    public Map<String, String> texts(OrganisationRow row) {
        return OrganisationColumns.texts(row);
    }

    @Override
    public Map<String, OrganisationRow> known() {
        return known;
    }

    /// An old list still brings what it tells to the entry that stayed.
    @Override
    public String current(String key) {
        return merged.getOrDefault(key, key);
    }

    @Override
    public Optional<String> findKey(Cells row) {
        // Reads the number once more on its own: what is wrong with it is told later, once.
        var byNumber =
                OrganisationColumns.number(new Cells(row.all()))
                        .flatMap(number -> Optional.ofNullable(keyByNumber.get(number)));
        if (byNumber.isPresent()) {
            return byNumber;
        }
        for (var language : Language.values()) {
            var name = row.find("name_" + language.code());
            var key = name.flatMap(n -> findByName(n, row.text("municipality")));
            if (key.isPresent()) {
                return key;
            }
        }
        return Optional.empty();
    }

    private Optional<String> findByName(String name, String town) {
        return Optional.ofNullable(keyByNameAndTown.get(nameAndTown(name, town)));
    }

    @Override
    public String newKey(Cells row, Set<String> taken) {
        return Keys.free(row.firstOf("name_nl", "name_fr", "name_en"), taken::contains);
    }

    @Override
    public Optional<OrganisationRow> read(Cells row, String key, Optional<OrganisationRow> before) {
        return OrganisationColumns.read(row, key, before, vocabulary);
    }

    @Override
    public void compare(Map<Cells, OrganisationRow> rows, Map<String, OrganisationRow> all) {
        var owners =
                all.values().stream()
                        .map(OrganisationRow::organisation)
                        .filter(organisation -> organisation.number().isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        organisation -> organisation.number().orElseThrow(),
                                        Collectors.mapping(
                                                Organisation::key, Collectors.toList())));
        rows.forEach((cells, row) -> compare(row.organisation(), cells, all, owners));
    }

    private static void compare(
            Organisation organisation,
            Cells cells,
            Map<String, OrganisationRow> others,
            Map<RegistrationNumber, List<String>> owners) {
        organisation
                .successor()
                .filter(key -> key.equals(organisation.key()) || !others.containsKey(key))
                .ifPresent(key ->
                        cells.wrong(Reason.of("actors.organisation.successor-unknown", key)));
        organisation
                .number()
                .flatMap(number -> otherOwner(number, organisation.key(), owners))
                .ifPresent(
                        owner -> cells.wrong(Reason.of("actors.organisation.number-taken", owner)));
    }

    private static Optional<String> otherOwner(
            RegistrationNumber number, String key, Map<RegistrationNumber, List<String>> owners) {
        return owners.getOrDefault(number, List.of()).stream()
                .filter(owner -> !owner.equals(key))
                .findFirst();
    }

    @Override
    public String nameOf(OrganisationRow row) {
        var name = row.organisation().name();
        return name.exactly(name.original());
    }

    @Override
    public boolean save(Reader by, Optional<OrganisationRow> before, OrganisationRow after) {
        if (before.isEmpty()) {
            actors.addOrganisation(by, after.organisation());
        } else if (!actors.changeOrganisation(
                by, before.get().organisation(), after.organisation())) {
            return false;
        }
        return saveMemberships(by, before, after);
    }

    private boolean saveMemberships(
            Reader by, Optional<OrganisationRow> before, OrganisationRow after) {
        var old = before.map(OrganisationRow::memberships).orElse(List.of());
        for (var membership : after.memberships()) {
            var was = inSameFactory(old, membership);
            if (was.isEmpty()) {
                actors.addMembership(by, membership);
            } else if (!actors.changeMembership(by, was.get(), membership)) {
                return false;
            }
        }
        return old.stream()
                .filter(membership -> inSameFactory(after.memberships(), membership).isEmpty())
                .allMatch(membership -> actors.changeMembership(by, membership, ended(membership)));
    }

    private static Optional<Membership> inSameFactory(
            List<Membership> memberships, Membership membership) {
        return memberships.stream()
                .filter(other -> other.cluster().equals(membership.cluster()))
                .findFirst();
    }

    /// Until yesterday; who joined today was there for this one day.
    private Membership ended(Membership membership) {
        var from = membership.validity().from();
        var yesterday = today.minusDays(1);
        var last = from.filter(yesterday::isBefore).orElse(yesterday);
        return new Membership(
                membership.organisation(),
                membership.cluster(),
                membership.role(),
                new Validity(from, Optional.of(last)));
    }
}
