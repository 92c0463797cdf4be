package be.weefsel.app.actors.web;

import be.weefsel.app.platform.audit.FieldNames;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.RegistrationNumber;
import java.util.Locale;

/// What the fields of the records of the directory are called, as in their forms, and how their
/// values read.
final class DirectoryFields {
    private DirectoryFields() {}

    /// @param recordKind as the audit log calls it; of a contact person nothing is kept there
    static FieldNames of(String recordKind, Names.OfPage words) {
        var names = new FieldNames(words.frame().texts());
        return switch (recordKind) {
            case "organisation", "merge" -> organisation(names, words);
            case "membership" -> membership(names, words);
            case "site" -> site(names, words);
            case "offer" -> offer(names, words);
            case "initiative" -> initiative(names, words);
            default -> names;
        };
    }

    private static FieldNames organisation(FieldNames names, Names.OfPage words) {
        names.add("kind", "actors.fact.kind", constant -> organisationKind(constant, words))
                .add("kind.code", "actors.fact.kind", code -> organisationKind(code, words))
                .addText("name", "actors.form.names")
                .addText("description", "actors.form.description-label");
        return location(names, words)
                .add("number", "actors.fact.number", DirectoryFields::number)
                .add("languages", "actors.fact.languages", DirectoryFields::language)
                .addEnum("size", "actors.fact.size", "actors.size")
                .add("sectors", "actors.fact.sectors")
                .add("website", "actors.fact.website")
                .addPeriod("active", "actors.form.active-from", "actors.form.active-to")
                .add("successor", "actors.fact.successor", words::organisationName)
                .addSet("illustrative", "actors.form.looked-after", fact -> checked(fact, words))
                .add("source", "actors.fact.source");
    }

    private static FieldNames location(FieldNames names, Names.OfPage words) {
        return names.add(
                        "location.municipality",
                        "actors.form.municipality",
                        code ->
                                words.areas()
                                        .findArea(code)
                                        .map(area -> words.in(area.name()))
                                        .orElse(code))
                .add("location.town", "actors.form.town-label")
                .add("location.country", "actors.form.country", words::country)
                .add("location.point.latitude", "actors.changes.latitude")
                .add("location.point.longitude", "actors.changes.longitude");
    }

    private static FieldNames membership(FieldNames names, Names.OfPage words) {
        return names.add("cluster", "actors.membership.factory", words.shortNames()::of)
                .addEnum("role", "actors.membership.role", "actors.role")
                .addPeriod("validity", "actors.form.from-year", "actors.form.to-year");
    }

    private static FieldNames site(FieldNames names, Names.OfPage words) {
        names.add("address", "actors.form.address-label")
                .add("postalCode", "actors.form.postal-code");
        return location(names, words).addText("name", "actors.site.names");
    }

    private static FieldNames offer(FieldNames names, Names.OfPage words) {
        return names.add("organisation", "actors.fact.owner", words::organisationName)
                .add(
                        "kind",
                        "actors.fact.kind",
                        kept -> words.kinds().offerName(code(kept), words.frame().texts()))
                .add("title.original", "actors.form.original", DirectoryFields::language)
                .addText("title", "actors.form.title-label")
                .addText("description", "actors.form.description-label")
                .addSet("topics", "actors.form.topics", words::topic)
                .add("keywords", "actors.form.keywords")
                .add("languages", "actors.form.given-in", DirectoryFields::language)
                .addSet("clusters", "actors.form.factories", words.shortNames()::of)
                .add("capacity.perYear", "actors.form.per-year")
                .add("capacity.unit", "actors.form.unit-label")
                .add("trl.from", "actors.changes.trl-from")
                .add("trl.to", "actors.changes.trl-to")
                .addPeriod("open", "actors.form.open-from", "actors.form.open-to")
                .addSet("illustrative", "actors.form.looked-after", fact -> checked(fact, words))
                .add("source", "actors.fact.source");
    }

    private static FieldNames initiative(FieldNames names, Names.OfPage words) {
        return names.addEnum("kind", "actors.fact.kind", "actors.initiative")
                .addText("name", "actors.form.names")
                .addText("description", "actors.initiative.what")
                .addPeriod("period", "actors.form.from-year", "actors.form.to-year")
                .add("lead", "actors.initiative.lead", words::organisationName)
                .addSet("partners", "actors.initiative.partners", words::organisationName)
                .addSet("clusters", "actors.form.factories", words.shortNames()::of)
                .add("website", "actors.fact.website")
                .addSet("illustrative", "actors.form.looked-after", fact -> checked(fact, words))
                .add("source", "actors.fact.source");
    }

    private static String organisationKind(String kept, Names.OfPage words) {
        return words.kinds().organisationName(code(kept), words.frame().texts());
    }

    /// Before networks had kinds of their own, the log kept them as constants: `LEAD_PLANT`.
    private static String code(String kept) {
        return kept.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// As people of its country write it.
    private static String number(String written) {
        return RegistrationNumber.ofWritten(written).formatted();
    }

    private static String language(String constant) {
        return Language.valueOf(constant).ownName();
    }

    private static String checked(String fact, Names.OfPage words) {
        return Illustrative.nameOf(fact, words.frame().texts());
    }
}
