package be.weefsel.app.actors.exchange;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Location;
import be.weefsel.app.actors.MemberRole;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.SectorCode;
import be.weefsel.app.actors.SizeClass;
import be.weefsel.app.actors.WebAddresses;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.Area;
import be.weefsel.app.vocabulary.Place;
import be.weefsel.app.vocabulary.RegistrationNumber;
import be.weefsel.app.vocabulary.RegistrationNumber.Register;
import be.weefsel.app.vocabulary.SectorClassification;
import be.weefsel.app.vocabulary.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The columns of organisations, written and read.
public final class OrganisationColumns {
    public static final List<String> NAMES =
            List.of(
                    "key",
                    "name_nl",
                    "name_fr",
                    "name_en",
                    "kind",
                    "municipality",
                    "nis",
                    "country",
                    "website",
                    "clusters",
                    "roles",
                    "active_from",
                    "active_to",
                    "successor",
                    "description_nl",
                    "description_fr",
                    "description_en",
                    "register",
                    "registration_number",
                    "size_class",
                    "sectors",
                    "languages",
                    "lat",
                    "lon",
                    "fictional",
                    "illustrative",
                    "source");

    /// One of these tells whom a row is about.
    static final List<String> MARKS =
            List.of("key", "registration_number", "name_nl", "name_fr", "name_en");

    /// What the columns mean outside of themselves.
    interface Vocabulary {
        Optional<Area> municipalityWithCode(String code);

        Optional<Area> municipalityCalled(String name);

        boolean isSector(SectorCode code);

        /// Keys of those that exist now.
        Set<String> clusters();

        ActorKinds kinds();

        LocalDate today();
    }

    private OrganisationColumns() {}

    public static Map<String, String> texts(OrganisationRow row) {
        var organisation = row.organisation();
        var at = organisation.location();
        var texts = new LinkedHashMap<String, String>();
        texts.put("key", organisation.key());
        Cells.put(texts, "name", Optional.of(organisation.name()));
        texts.put("kind", organisation.kind().code());
        texts.put("municipality", at.town());
        texts.put("nis", at.municipality().orElse(""));
        texts.put("country", at.country());
        texts.put("website", organisation.website().orElse(""));
        texts.put("clusters", Cells.joined(row.memberships().stream().map(Membership::cluster)));
        texts.put("roles", Cells.joined(row.memberships().stream().map(m -> m.role().code())));
        Cells.put(texts, "active_from", "active_to", organisation.active());
        texts.put("successor", organisation.successor().orElse(""));
        Cells.put(texts, "description", organisation.description());
        texts.put("register", organisation.number().map(n -> n.register().code()).orElse(""));
        texts.put(
                "registration_number",
                organisation.number().map(RegistrationNumber::formatted).orElse(""));
        texts.put("size_class", organisation.size().map(SizeClass::code).orElse(""));
        texts.put(
                "sectors", Cells.joined(organisation.sectors().stream().map(SectorCode::written)));
        texts.put("languages", Cells.joined(organisation.languages().stream().map(Language::code)));
        texts.put("lat", at.point().map(p -> Double.toString(p.latitude())).orElse(""));
        texts.put("lon", at.point().map(p -> Double.toString(p.longitude())).orElse(""));
        texts.put("fictional", Cells.yesOrNo(organisation.fictional()));
        texts.put("illustrative", Cells.joined(organisation.illustrative().stream().sorted()));
        texts.put("source", organisation.source());
        return texts;
    }

    static Optional<OrganisationRow> read(
            Cells row, String key, Optional<OrganisationRow> before, Vocabulary vocabulary) {
        var old = before.map(OrganisationRow::organisation);
        var kind =
                row.code(
                        "kind",
                        vocabulary
                                .kinds()
                                .offered(old.map(o -> o.kind().code()))
                                .organisationKinds(),
                        OrganisationKind::code);
        if (row.find("kind").isEmpty()) {
            row.wrong(Reason.of("actors.import.needed", "kind"));
        }
        var name = row.translated("name", old.map(o -> o.name().original()));
        if (name.isEmpty()) {
            row.wrong(Reason.of("actors.import.needed", "name_nl, name_fr, name_en"));
        }
        var oldDescription = old.flatMap(Organisation::description);
        var description = row.translated("description", oldDescription.map(t -> t.original()));
        var location = location(row, old.map(Organisation::location), vocabulary);
        var number = number(row);
        var website = website(row);
        var size = row.code("size_class", List.of(SizeClass.values()), SizeClass::code);
        var sectors = sectors(row, vocabulary);
        var languages =
                row.codes("languages", List.of(Language.values()), Language::code).stream()
                        .distinct()
                        .toList();
        var active = row.period("active_from", "active_to");
        var fictional = row.isYes("fictional");
        var memberships = memberships(row, key, before, vocabulary);
        if (row.isWrong() || kind.isEmpty() || name.isEmpty() || location.isEmpty()) {
            return Optional.empty();
        }
        var organisation =
                new Organisation(
                        key,
                        kind.get(),
                        name.get(),
                        description,
                        number,
                        location.get(),
                        website,
                        size,
                        sectors,
                        languages.isEmpty() ? List.of(name.get().original()) : languages,
                        active,
                        row.find("successor"),
                        fictional,
                        Set.copyOf(row.list("illustrative")),
                        row.text("source"));
        return Optional.of(new OrganisationRow(organisation, memberships));
    }

    /// By code or by name; the point is the middle of the municipality unless another is given. Who
    /// moves to another town leaves the code and the point of the old one behind.
    private static Optional<Location> location(
            Cells row, Optional<Location> before, Vocabulary vocabulary) {
        var moves = before.filter(old -> !old.town().equals(row.text("municipality"))).isPresent();
        var code =
                row.find("nis")
                        .filter(text ->
                                !moves
                                        || !before.flatMap(Location::municipality)
                                                .equals(Optional.of(text)));
        var municipality =
                code.isPresent() || (before.isPresent() && !moves)
                        ? code.flatMap(vocabulary::municipalityWithCode)
                        : row.find("municipality").flatMap(vocabulary::municipalityCalled);
        if (code.isPresent() && municipality.isEmpty()) {
            row.wrong(Reason.of("actors.organisation.municipality-unknown", code.get()));
        }
        var town =
                row.find("municipality")
                        .or(() -> municipality.map(area -> area.name().in(Language.NL).text()));
        if (town.isEmpty()) {
            row.wrong(Reason.of("actors.import.needed", "municipality"));
        }
        var country = row.find("country").orElse("BE");
        if (!country.matches("[A-Z]{2}")) {
            row.wrong(Reason.of("actors.import.country", country));
        }
        var point = point(row);
        if (row.isWrong() || town.isEmpty()) {
            return Optional.empty();
        }
        var stays = moves && point.equals(before.flatMap(Location::point));
        return Optional.of(
                new Location(
                        town.get(),
                        municipality.map(Area::code),
                        country,
                        point.filter(_ -> !stays).or(() -> municipality.map(Area::centre))));
    }

    private static Optional<Place> point(Cells row) {
        var latitude = row.decimal("lat", -90, 90);
        var longitude = row.decimal("lon", -180, 180);
        if (row.find("lat").isPresent() != row.find("lon").isPresent()) {
            row.wrong(Reason.of("actors.import.half-a-point"));
        }
        return latitude.flatMap(north -> longitude.map(east -> new Place(north, east)));
    }

    /// A number without its register is one of the country where the organisation is.
    static Optional<RegistrationNumber> number(Cells row) {
        var typed = row.find("registration_number");
        var register = row.code("register", List.of(Register.values()), Register::code);
        if (typed.isEmpty() || (row.find("register").isPresent() && register.isEmpty())) {
            return Optional.empty();
        }
        return switch (register.orElseGet(() -> registerOf(row, typed.get())).read(typed.get())) {
            case RegistrationNumber.Reading.Understood(var number) -> Optional.of(number);
            case RegistrationNumber.Reading.Wrong(var reason) -> {
                row.wrong(reason);
                yield Optional.empty();
            }
        };
    }

    private static Register registerOf(Cells row, String typed) {
        return switch (row.text("country")) {
            case "FR" -> typed.replaceAll("\\D", "").length() > 9 ? Register.SIRET : Register.SIREN;
            case "NL" -> Register.KVK;
            default -> Register.KBO;
        };
    }

    private static Optional<String> website(Cells row) {
        var typed = row.find("website");
        if (typed.filter(address -> !WebAddresses.isOne(address)).isPresent()) {
            row.wrong(Reason.of("actors.import.website", typed.get()));
            return Optional.empty();
        }
        return typed;
    }

    /// A code without its edition is one of the newest.
    private static List<SectorCode> sectors(Cells row, Vocabulary vocabulary) {
        var sectors = new ArrayList<SectorCode>();
        for (var text : row.list("sectors")) {
            var sector = sector(text).filter(vocabulary::isSector);
            sector.ifPresentOrElse(
                    sectors::add, () -> row.wrong(Reason.of("actors.import.sector", text)));
        }
        return sectors;
    }

    private static Optional<SectorCode> sector(String text) {
        var code = text.substring(text.indexOf(':') + 1).replace(".", "");
        var edition = text.contains(":") ? text.substring(0, text.indexOf(':')) : "nace-bel-2025";
        return List.of(SectorClassification.values()).stream()
                .filter(classification -> classification.code().equals(edition))
                .findFirst()
                .map(classification -> new SectorCode(classification, code));
    }

    private static List<Membership> memberships(
            Cells row, String key, Optional<OrganisationRow> before, Vocabulary vocabulary) {
        var clusters = row.list("clusters");
        clusters.stream()
                .filter(cluster -> !vocabulary.clusters().contains(cluster))
                .forEach(cluster ->
                        row.wrong(
                                Reason.of(
                                        "actors.import.cluster-unknown",
                                        cluster,
                                        String.join(
                                                ", ",
                                                vocabulary.clusters().stream()
                                                        .sorted()
                                                        .toList()))));
        var roles = roles(row, clusters, before);
        var memberships = new ArrayList<Membership>();
        for (int i = 0; i < roles.size(); i++) {
            var since = since(clusters.get(i), before, vocabulary.today());
            memberships.add(new Membership(key, clusters.get(i), roles.get(i), since));
        }
        return memberships;
    }

    /// As many roles as factories, or one for all. Where none are told, or only the old ones for
    /// other factories, everyone keeps her role, and joins as a company does.
    private static List<MemberRole> roles(
            Cells row, List<String> clusters, Optional<OrganisationRow> before) {
        var told = row.codes("roles", List.of(MemberRole.values()), MemberRole::code);
        var old = before.map(OrganisationRow::memberships).orElse(List.of());
        if (told.size() == clusters.size()) {
            return told;
        }
        if (told.equals(old.stream().map(Membership::role).toList())) {
            return clusters.stream().map(cluster -> roleIn(cluster, old)).toList();
        }
        if (told.size() == 1) {
            return Collections.nCopies(clusters.size(), told.getFirst());
        }
        row.wrong(Reason.of("actors.import.roles", clusters.size(), told.size()));
        return List.of();
    }

    private static MemberRole roleIn(String cluster, List<Membership> memberships) {
        return memberships.stream()
                .filter(membership -> membership.cluster().equals(cluster))
                .map(Membership::role)
                .findFirst()
                .orElse(MemberRole.MEMBER);
    }

    /// Who is new in the file has taken part since nobody knows when; who was there and joins takes
    /// part from today.
    private static Validity since(
            String cluster, Optional<OrganisationRow> before, LocalDate today) {
        return before.map(row ->
                        row.memberships().stream()
                                .filter(membership -> membership.cluster().equals(cluster))
                                .findFirst()
                                .map(Membership::validity)
                                .orElseGet(() -> Validity.from(today)))
                .orElse(Validity.ALWAYS);
    }
}
