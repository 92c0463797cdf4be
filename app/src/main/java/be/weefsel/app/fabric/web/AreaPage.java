package be.weefsel.app.fabric.web;

import be.weefsel.app.fabric.web.RegistersPage.Choice;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;

/// An area at a glance.
///
/// @param title the answer, in a sentence
/// @param sources registers with their days
/// @param reference name of the area with which it is compared
/// @param counted what is counted, such as "units"
/// @param specialised sectors of which there is clearly more than expected
/// @param sectors all of them, by code
/// @param parts its largest parts
/// @param allParts all of them, by name; empty when the largest are all there are
/// @param effects what other choices would say
public record AreaPage(
        Frame frame,
        String title,
        String standfirst,
        boolean isSynthetic,
        List<String> sources,
        boolean areClassificationsMixed,
        Choices choices,
        String area,
        String reference,
        String counted,
        List<Figure> figures,
        List<SectorRow> specialised,
        List<SectorRow> sectors,
        Optional<SymbolMap> map,
        String partsTitle,
        List<PartRow> parts,
        List<PartRow> allParts,
        List<Effect> effects,
        List<Downloads> downloads,
        String compareHref) {

    /// The form above; each list of choices stands under the name of its parameter.
    public record Choices(
            String action,
            String area,
            List<Group> areas,
            List<Choice> levels,
            List<Choice> references,
            List<Choice> counted,
            List<Choice> digits,
            List<Choice> rules,
            List<Choice> ties,
            List<Choice> populations) {}

    /// Choices of one kind.
    public record Group(String name, List<Choice> choices) {}

    /// @param help what it is, how it is worked out and where it comes from
    /// @param detail such as a range; empty when there is none
    public record Figure(String name, String help, String value, String detail, String reference) {}

    /// @param bar length of the bar of the quotient, 0..100
    public record SectorRow(
            String href,
            String code,
            Passage name,
            String count,
            String share,
            String quotient,
            String shrunken,
            String interval,
            String bar,
            boolean isRanked) {}

    public record PartRow(
            String href,
            String name,
            String firms,
            String units,
            String employers,
            String jobs,
            String industry) {}

    /// @param isChosen whether the page shows it
    public record Effect(
            String href,
            String name,
            String count,
            String industry,
            String reference,
            boolean isChosen) {}

    /// A table in all its formats.
    public record Downloads(String name, List<Link> links) {}

    public record Link(String href, String text) {}
}
