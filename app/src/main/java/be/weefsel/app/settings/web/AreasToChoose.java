package be.weefsel.app.settings.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.vocabulary.Area;
import be.weefsel.app.vocabulary.AreaLevel;
import be.weefsel.app.vocabulary.Areas;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// The areas from which a network chooses where it works.
@Component
public class AreasToChoose {
    private final Areas areas;

    AreasToChoose(Areas areas) {
        this.areas = areas;
    }

    /// @param provinces first, because most networks work in one
    /// @param others whole regions, and what the network chose before
    public record Choices(List<Choice> provinces, List<Choice> others) {}

    /// @param id of the field; the first has the name of the whole group, for links from the errors
    public record Choice(String id, String code, String name, boolean chosen) {}

    /// @param chosen codes of those that are ticked
    public Choices of(Frame frame, List<String> chosen) {
        return new Choices(
                choices(frame, chosen, area -> area.level() == AreaLevel.PROVINCE, "areas"),
                choices(
                        frame,
                        chosen,
                        area ->
                                area.level() == AreaLevel.REGION
                                        || (area.level() != AreaLevel.PROVINCE
                                                && chosen.contains(area.code())),
                        ""));
    }

    private List<Choice> choices(
            Frame frame, List<String> chosen, Predicate<Area> isOffered, String firstId) {
        var collator = Collator.getInstance(frame.language().locale());
        var sorted =
                areas.areasOn(frame.today()).stream()
                        .filter(isOffered)
                        .sorted(Comparator.comparing(area -> nameOf(area, frame), collator))
                        .toList();
        return sorted.stream()
                .map(area ->
                        new Choice(
                                !firstId.isEmpty() && area.equals(sorted.getFirst())
                                        ? firstId
                                        : "area-" + area.code(),
                                area.code(),
                                nameOf(area, frame),
                                chosen.contains(area.code())))
                .toList();
    }

    private static String nameOf(Area area, Frame frame) {
        return area.name().in(frame.language()).text();
    }
}
