package be.weefsel.app.home.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.SignedIn;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import be.weefsel.templates.StaticTemplates;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;

/// Gathers what waits for the reader. Each concept says for itself what that is.
@PageController
class TodayController {
    /// After so many days something stands out.
    private static final int DAYS_UNTIL_LATE = 14;

    private final List<TodaySource> sources;
    private final Housekeeping housekeeping;
    private final StaticTemplates templates;

    TodayController(
            List<TodaySource> sources, Housekeeping housekeeping, StaticTemplates templates) {
        this.sources = sources;
        this.housekeeping = housekeeping;
        this.templates = templates;
    }

    @GetMapping("/today")
    @SignedIn
    Page today(Frame frame) {
        var person = frame.reader().signedIn();
        var waiting =
                sources.stream()
                        .flatMap(source -> source.waitingFor(person, frame.texts()).stream())
                        .sorted(Comparator.comparing(TodayItem::since))
                        .toList();
        return new Page(
                templates.homeToday(
                        new TodayPage(
                                frame,
                                title(frame, waiting),
                                person.role().code(),
                                groups(frame, waiting),
                                person.role() == Role.ADMINISTRATOR
                                        ? Optional.of(housekeeping.keeping(frame))
                                        : Optional.empty())));
    }

    /// One list in the order of time; for the facilitator, whose list is long, one for each thing
    /// to do, the one with the oldest first.
    private static List<TodayPage.Group> groups(Frame frame, List<TodayItem> waiting) {
        if (!frame.reader().is(Role.FACILITATOR)) {
            return waiting.isEmpty()
                    ? List.of()
                    : List.of(
                            new TodayPage.Group(
                                    Optional.empty(),
                                    waiting.stream().map(item -> view(frame, item)).toList()));
        }
        return waiting.stream()
                .collect(
                        Collectors.groupingBy(
                                TodayItem::verb, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry ->
                        new TodayPage.Group(
                                Optional.of(
                                        frame.texts()
                                                .of(
                                                        "home.today.group",
                                                        entry.getKey(),
                                                        entry.getValue().size())),
                                entry.getValue().stream().map(item -> view(frame, item)).toList()))
                .toList();
    }

    private static String title(Frame frame, List<TodayItem> waiting) {
        var oldest = waiting.stream().findFirst().map(item -> days(frame, item)).orElse(0L);
        return frame.texts().of("home.today.title", waiting.size(), oldest);
    }

    private static TodayPage.Item view(Frame frame, TodayItem item) {
        var days = days(frame, item);
        return new TodayPage.Item(
                item.about().orElseGet(() -> new Passage(frame.language(), item.what())),
                item.about().isEmpty() ? "" : item.what(),
                item.verb(),
                frame.link(item.path()),
                frame.texts().of("home.today.waiting", days),
                days > DAYS_UNTIL_LATE);
    }

    private static long days(Frame frame, TodayItem item) {
        return Math.max(0, ChronoUnit.DAYS.between(item.since(), frame.today()));
    }
}
