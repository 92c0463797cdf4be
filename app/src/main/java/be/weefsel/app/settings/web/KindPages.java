package be.weefsel.app.settings.web;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.KindUse;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.vocabulary.Kind;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.app.vocabulary.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Gathers what the pages about kinds show.
@Component
class KindPages {
    private final Kinds kinds;
    private final KindUse use;
    private final TextCatalog texts;

    KindPages(Kinds kinds, KindUse use, TextCatalog texts) {
        this.kinds = kinds;
        this.use = use;
        this.texts = texts;
    }

    KindsPage all(Frame frame) {
        var groups = Arrays.stream(Kind.Sort.values()).map(sort -> group(frame, sort)).toList();
        return new KindsPage(frame, frame.texts().of("settings.kinds.title"), groups);
    }

    private KindsPage.Group group(Frame frame, Kind.Sort sort) {
        var ofSort = kinds.listKinds().stream().filter(kind -> kind.sort() == sort).toList();
        var counts = use.counts();
        return new KindsPage.Group(
                sort.code(),
                frame.texts().of("settings.kinds." + sort.code(), ofSort.size()),
                frame.texts().of("settings.kinds.add", sort),
                IntStream.range(0, ofSort.size())
                        .mapToObj(i -> line(frame, ofSort, i, counts))
                        .toList());
    }

    private KindsPage.Line line(
            Frame frame, List<Kind> ofSort, int place, Map<String, Integer> counts) {
        var kind = ofSort.get(place);
        var count = counts.getOrDefault(kind.code(), 0);
        return new KindsPage.Line(
                kind.code(),
                nameOf(kind, frame),
                Arrays.stream(Language.values())
                        .filter(language -> language != frame.language())
                        .map(language -> nameIn(language, kind))
                        .toList(),
                kind.side().map(side -> frame.texts().of("settings.side", side)).orElse(""),
                frame.texts().of("settings.kinds.count." + kind.sort().code(), count),
                !kind.builtIn(),
                kind.inUse(),
                place == 0,
                place == ofSort.size() - 1,
                !kind.builtIn() && count == 0);
    }

    private KindsPage.Name nameIn(Language language, Kind kind) {
        return new KindsPage.Name(language.code(), ActorKinds.nameOf(kind, texts.in(language)));
    }

    static String nameOf(Kind kind, Frame frame) {
        return ActorKinds.nameOf(kind, frame.texts());
    }

    KindForm formOf(Kind kind) {
        return KindForm.of(kind, texts);
    }

    KindFormPage toAdd(Frame frame, Kind.Sort sort, KindForm form, FormErrors errors) {
        return new KindFormPage(
                frame,
                frame.texts().of("settings.kind.new", sort),
                frame.texts().of("settings.kind.why-new"),
                form,
                errors,
                sort == Kind.Sort.ORGANISATION ? sides(frame, form) : List.of(),
                sort.code(),
                "/settings/kinds",
                frame.texts().of("settings.kind.add-verb"));
    }

    private static List<KindFormPage.SideChoice> sides(Frame frame, KindForm form) {
        return Arrays.stream(Side.values())
                .map(side ->
                        new KindFormPage.SideChoice(
                                side == Side.COMPANY ? "side" : "side-" + side.code(),
                                side.code(),
                                frame.texts().of("settings.side", side),
                                form.side().equals(side.code())))
                .toList();
    }

    KindFormPage toChange(Frame frame, Kind kind, KindForm form, FormErrors errors) {
        return new KindFormPage(
                frame,
                frame.texts().of("settings.kind.change", nameOf(kind, frame)),
                frame.texts()
                        .of(
                                kind.builtIn()
                                        ? "settings.kind.why-built-in"
                                        : "settings.kind.why-own"),
                form,
                errors,
                List.of(),
                "",
                "/settings/kinds/" + kind.code(),
                frame.texts().of("settings.kind.change-verb"));
    }
}
