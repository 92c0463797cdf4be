package be.weefsel.fabric.register.own;

import be.weefsel.fabric.register.MunicipalityFinder;
import java.util.Arrays;
import java.util.List;

/// The columns of a register of one's own, and what they may be called in English, Dutch and
/// French; case, accents and what stands in brackets do not matter.
enum OwnColumn {
    /// By which the unit is known, the same in each edition.
    UNIT(
            "unit",
            "unit number",
            "establishment",
            "vestiging",
            "vestigingsnummer",
            "vestigingseenheid",
            "unité",
            "établissement",
            "numéro d'unité",
            "numéro d'établissement",
            "siret"),
    /// By which its enterprise is known; empty when it is an enterprise of its own.
    ENTERPRISE(
            "enterprise",
            "enterprise number",
            "company",
            "firm",
            "onderneming",
            "ondernemingsnummer",
            "bedrijf",
            "entreprise",
            "numéro d'entreprise",
            "siren"),
    NAME("name", "naam", "nom", "dénomination"),
    /// Yes or no; empty when it is not known.
    NATURAL_PERSON(
            "natural person", "natuurlijke persoon", "natuurlijk persoon", "personne physique"),
    /// Its code or its name.
    MUNICIPALITY(
            "municipality",
            "municipality code",
            "gemeente",
            "gemeentecode",
            "nis",
            "nis code",
            "commune",
            "code commune",
            "insee",
            "code insee"),
    POSTCODE("postcode", "postal code", "zip", "zip code", "code postal"),
    /// A code of the classification, with or without dots, of two to five digits.
    SECTOR(
            "sector",
            "nace",
            "nace code",
            "nacecode",
            "activity",
            "activiteit",
            "secteur",
            "code nace",
            "activité",
            "naf",
            "ape",
            "sbi"),
    EMPLOYEES(
            "employees",
            "jobs",
            "workers",
            "werknemers",
            "aantal werknemers",
            "personeel",
            "salariés",
            "nombre de salariés",
            "effectif",
            "emplois"),
    EMPLOYEES_LOW(
            "employees low",
            "employees min",
            "jobs low",
            "werknemers laag",
            "werknemers min",
            "salariés min",
            "effectif min"),
    EMPLOYEES_HIGH(
            "employees high",
            "employees max",
            "jobs high",
            "werknemers hoog",
            "werknemers max",
            "salariés max",
            "effectif max"),
    START(
            "start",
            "start date",
            "begin",
            "begindatum",
            "startdatum",
            "début",
            "date de début",
            "date de création"),
    /// Yes or no; when it is empty, whether there are employees.
    EMPLOYER("employer", "werkgever", "employeur");

    @SuppressWarnings("ImmutableEnumChecker") // List.of and toList() never change
    private final List<String> names;

    OwnColumn(String... names) {
        this.names = Arrays.stream(names).map(MunicipalityFinder::fold).toList();
    }

    boolean isCalled(String name) {
        return names.contains(MunicipalityFinder.fold(name));
    }

    /// What it is called in the documentation.
    String key() {
        return names.getFirst();
    }
}
