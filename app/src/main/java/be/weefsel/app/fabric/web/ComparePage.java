package be.weefsel.app.fabric.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// Areas side by side.
///
/// @param areas their names, in the order of the columns; the reference last
/// @param selects one for each place, with all areas to choose from
/// @param kept choices that the form keeps
/// @param figures a row for each figure
/// @param sectors in which one of them stands out
public record ComparePage(
        Frame frame,
        String title,
        boolean isSynthetic,
        List<String> sources,
        boolean areClassificationsMixed,
        AreaPage.Choices choices,
        List<List<AreaPage.Group>> selects,
        List<Kept> kept,
        List<String> areas,
        String reference,
        List<Row> figures,
        List<SectorRow> sectors) {

    public record Kept(String name, String value) {}

    /// @param values one for each column
    public record Row(String name, String help, List<String> values) {}

    /// @param values one for each area, without the reference
    public record SectorRow(String href, String code, Passage name, List<String> values) {}
}
