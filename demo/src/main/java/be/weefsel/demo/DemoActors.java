package be.weefsel.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who is who in the demo network, and what they offer. The organisations are real, the companies
/// fictional; the README beside the files says what is illustrative.
public final class DemoActors {
    private DemoActors() {}

    /// A text in Dutch, French and English; those that are missing are empty.
    public record Texts(String nl, String fr, String en) {}

    /// @param founded year; empty when it is not known
    public record ClusterRow(
            String key, Texts name, String thread, Texts purpose, String founded) {}

    /// A municipality with its sub-region of 2012.
    public record AreaRow(String code, String resoc) {}

    /// @param municipality code; empty outside Belgium
    /// @param activeFrom year; empty when it is not known
    /// @param activeTo last year; empty when it still exists, or nobody looked it up
    /// @param illustrative names of the columns that are plausible rather than known
    public record OrganisationRow(
            String key,
            Texts name,
            String kind,
            String town,
            String municipality,
            String country,
            String website,
            List<String> clusters,
            String role,
            String activeFrom,
            String activeTo,
            String successor,
            Texts description,
            String source,
            List<String> sectors,
            List<String> languages,
            double latitude,
            double longitude,
            List<String> illustrative) {}

    /// @param sectors2008 codes of NACE-BEL 2008, the main one first
    /// @param sectors2025 the same in NACE-BEL 2025
    /// @param language in which the company writes about itself
    public record CompanyRow(
            String key,
            String name,
            String number,
            String town,
            String municipality,
            String kind,
            List<String> clusters,
            String sizeClass,
            String founded,
            String language,
            String activity,
            List<String> sectors2008,
            List<String> sectors2025,
            List<String> languages,
            double latitude,
            double longitude) {}

    /// @param language in which it was written first
    /// @param opened year
    /// @param closed last year; empty when it is open
    public record OfferRow(
            String key,
            String organisation,
            String type,
            String language,
            Texts title,
            Texts description,
            List<String> topics,
            List<String> keywords,
            List<String> clusters,
            String capacityPerYear,
            String capacityUnit,
            String trlMin,
            String trlMax,
            List<String> languages,
            String opened,
            String closed,
            List<String> illustrative,
            String source) {}

    public static List<ClusterRow> clusters() {
        return DemoFile.read(
                "clusters.csv",
                row ->
                        new ClusterRow(
                                row.getField("key"),
                                texts("name", row::getField),
                                row.getField("thread"),
                                texts("purpose", row::getField),
                                row.getField("founded")));
    }

    public static List<AreaRow> areas() {
        return DemoFile.read(
                "areas.csv", row -> new AreaRow(row.getField("nis"), row.getField("resoc_2012")));
    }

    public static List<OrganisationRow> organisations() {
        return DemoFile.read(
                "organisations.csv",
                row ->
                        new OrganisationRow(
                                row.getField("key"),
                                texts("name", row::getField),
                                row.getField("kind"),
                                row.getField("municipality"),
                                row.getField("nis"),
                                row.getField("country"),
                                row.getField("website"),
                                DemoFile.several(row.getField("clusters")),
                                row.getField("role"),
                                row.getField("active_from"),
                                row.getField("active_to"),
                                row.getField("successor"),
                                texts("description", row::getField),
                                row.getField("source"),
                                DemoFile.several(row.getField("sectors")),
                                DemoFile.several(row.getField("languages")),
                                Double.parseDouble(row.getField("lat")),
                                Double.parseDouble(row.getField("lon")),
                                DemoFile.several(row.getField("illustrative"))));
    }

    public static List<CompanyRow> companies() {
        return DemoFile.read(
                "companies.csv",
                row ->
                        new CompanyRow(
                                row.getField("key"),
                                row.getField("name"),
                                row.getField("registration_number"),
                                row.getField("municipality"),
                                row.getField("nis"),
                                row.getField("kind"),
                                DemoFile.several(row.getField("clusters")),
                                row.getField("size_class"),
                                row.getField("founded"),
                                row.getField("language"),
                                row.getField("activity"),
                                DemoFile.several(
                                        row.getField("nace2008_main")
                                                + "|"
                                                + row.getField("nace2008_other")),
                                DemoFile.several(row.getField("sectors_2025")),
                                DemoFile.several(row.getField("languages")),
                                Double.parseDouble(row.getField("lat")),
                                Double.parseDouble(row.getField("lon"))));
    }

    public static List<OfferRow> offers() {
        var subjects = subjectsByOffer();
        return DemoFile.read(
                "offers.csv",
                row -> {
                    var subject = subjects.getOrDefault(row.getField("key"), Subject.NONE);
                    return new OfferRow(
                            row.getField("key"),
                            row.getField("organisation_key"),
                            row.getField("type"),
                            row.getField("language"),
                            texts("title", row::getField),
                            texts("description", row::getField),
                            subject.topics(),
                            subject.keywords(),
                            DemoFile.several(row.getField("clusters")),
                            row.getField("capacity_per_year"),
                            row.getField("capacity_unit"),
                            row.getField("trl_min"),
                            row.getField("trl_max"),
                            DemoFile.several(row.getField("languages")),
                            row.getField("opened"),
                            row.getField("closed"),
                            DemoFile.several(row.getField("illustrative")),
                            row.getField("source"));
                });
    }

    /// What an offer is about: topics of the scheme, and words for which the scheme has none.
    private record Subject(List<String> topics, List<String> keywords) {
        static final Subject NONE = new Subject(List.of(), List.of());
    }

    private static Map<String, Subject> subjectsByOffer() {
        return DemoFile.read(
                        "offer-topics.csv",
                        row ->
                                Map.entry(
                                        row.getField("offer"),
                                        new Subject(
                                                DemoFile.several(row.getField("topics")),
                                                DemoFile.several(row.getField("keywords")))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Texts texts(String name, Function<String, String> field) {
        return new Texts(
                field.apply(name + "_nl"), field.apply(name + "_fr"), field.apply(name + "_en"));
    }
}
