package be.weefsel.app.fabric.web;

import be.weefsel.app.fabric.web.AreaPage.Link;
import be.weefsel.app.fabric.web.AreaPage.SectorRow;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;

/// A sector in an area.
///
/// @param title the answer, in a sentence
/// @param names in all languages
/// @param wider itself left out, the next wider one first
/// @param within sectors of one digit more
/// @param areas where it is, those that lean on it most first
/// @param withheld of how many more areas nothing can be told
/// @param leads the largest legal persons
public record SectorPage(
        Frame frame,
        String title,
        String standfirst,
        boolean isSynthetic,
        List<String> sources,
        boolean areClassificationsMixed,
        AreaPage.Choices choices,
        String area,
        String reference,
        String counted,
        List<Passage> names,
        List<Named> wider,
        List<SectorRow> within,
        List<AreaRow> areas,
        String withheld,
        Optional<SymbolMap> map,
        List<Lead> leads,
        List<Link> downloads,
        String areaHref) {

    public record Named(String href, Passage name) {}

    /// @param bar length of the bar of the quotient, 0..100
    public record AreaRow(
            String href,
            String name,
            String count,
            String share,
            String quotient,
            String shrunken,
            String interval,
            String bar,
            boolean isRanked) {}

    /// @param unit name of the unit itself, when it has one beside that of its enterprise
    /// @param size class of its jobs
    public record Lead(String name, String unit, String size) {}
}
