package be.weefsel.app.settings;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Kind;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.app.vocabulary.Side;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which kinds of organisation and of offer the network has, and how it calls them.
@Component
public class KindNames {
    private final Kinds kinds;
    private final TextCatalog texts;
    private final Audit audit;

    KindNames(Kinds kinds, TextCatalog texts, Audit audit) {
        this.kinds = kinds;
        this.texts = texts;
        this.audit = audit;
    }

    @Transactional
    public KindNaming.Adding add(Reader by, Kind.Sort sort, KindPlan plan) {
        Settings.checkMayChange(by);
        kinds.lock();
        var others = names(kind -> kind.sort() == sort);
        var objections = RulesForKinds.objections(RulesForKinds.Case.ofNew(sort, plan, others));
        if (!objections.isEmpty()) {
            return new KindNaming.Incomplete(objections);
        }
        var side = Side.findByCode(plan.side()).filter(_ -> sort == Kind.Sort.ORGANISATION);
        var name = TranslatedText.find(plan.names(), Language.EN).orElseThrow();
        return new KindNaming.Named(kinds.add(by, sort, side, name), Optional.empty());
    }

    /// @throws IllegalArgumentException when there is no such kind
    @Transactional
    public KindNaming change(Reader by, String code, KindPlan plan) {
        Settings.checkMayChange(by);
        kinds.lock();
        var before = kinds.getKind(code);
        if (!before.edition().equals(plan.edition())) {
            return new KindNaming.Outdated(before);
        }
        var after = before.named(nameOfTheNetwork(before, plan));
        var objections = objectionsTo(before, plan);
        if (!objections.isEmpty()) {
            return new KindNaming.Incomplete(objections);
        }
        return new KindNaming.Named(after, put(by, before, after));
    }

    private Map<String, Reason> objectionsTo(Kind kind, KindPlan plan) {
        var others =
                names(other -> other.sort() == kind.sort() && !other.code().equals(kind.code()));
        return RulesForKinds.objections(
                RulesForKinds.Case.of(kind, plan.orElse(namesByWeefsel(kind)), others));
    }

    /// Empty for one of the network's own.
    private Map<Language, String> namesByWeefsel(Kind kind) {
        var names = new EnumMap<Language, String>(Language.class);
        if (kind.builtIn()) {
            for (var language : Language.values()) {
                names.put(language, ActorKinds.nameByWeefsel(kind, texts.in(language)));
            }
        }
        return names;
    }

    /// What stands in the form as Weefsel says it itself, is no name of the network.
    private Optional<TranslatedText> nameOfTheNetwork(Kind kind, KindPlan plan) {
        var names = new EnumMap<Language, String>(Language.class);
        names.putAll(plan.names());
        names.entrySet().removeAll(namesByWeefsel(kind).entrySet());
        var original = kind.name().map(TranslatedText::original).orElse(Language.EN);
        return TranslatedText.find(names, original);
    }

    private Map<Language, List<String>> names(Predicate<Kind> which) {
        var names = new EnumMap<Language, List<String>>(Language.class);
        var chosen = kinds.listKinds().stream().filter(which).toList();
        for (var language : Language.values()) {
            names.put(
                    language,
                    chosen.stream()
                            .map(kind -> ActorKinds.nameOf(kind, texts.in(language)))
                            .toList());
        }
        return names;
    }

    /// Puts a kind out of use, so that forms no longer offer it, or brings it back.
    ///
    /// @return number of the change, for taking it back; empty when it was so already
    /// @throws IllegalArgumentException when there is no such kind
    @Transactional
    public Optional<Long> use(Reader by, String code, boolean inUse) {
        Settings.checkMayChange(by);
        kinds.lock();
        var before = kinds.getKind(code);
        return put(by, before, before.inUse(inUse));
    }

    private Optional<Long> put(Reader by, Kind before, Kind after) {
        if (after.equals(before)) {
            return Optional.empty();
        }
        kinds.define(by, after);
        return latest(after.code()).map(Audit.Change::id);
    }

    /// Puts a kind further to the front among those of its sort, or to the back when the number is
    /// negative.
    ///
    /// @throws IllegalArgumentException when there is no such kind
    @Transactional
    public void move(Reader by, String code, int places) {
        Settings.checkMayChange(by);
        kinds.move(by, code, places);
    }

    /// Removes a kind of the network's own that nothing has.
    ///
    /// @return number of the change, for taking it back; empty when it stays
    /// @throws IllegalArgumentException when there is no such kind
    @Transactional
    public Optional<Long> remove(Reader by, String code) {
        Settings.checkMayChange(by);
        return kinds.remove(by, kinds.getKind(code))
                ? latest(code).map(Audit.Change::id)
                : Optional.empty();
    }

    /// Takes back a change of a kind, also that it was removed: as long as nothing of it was
    /// changed since, and no other bears its name by now.
    ///
    /// @return whether it could be taken back
    @Transactional
    public boolean undo(Reader by, String code, long change) {
        Settings.checkMayChange(by);
        kinds.lock();
        var before =
                latest(code)
                        .filter(latest -> latest.id() == change)
                        .flatMap(Audit.Change::before)
                        .filter(kind -> objectionsTo(kind, KindPlan.of(kind)).isEmpty());
        before.ifPresent(kind -> kinds.define(by, kind));
        return before.isPresent();
    }

    private Optional<Audit.Change<Kind>> latest(String code) {
        return audit.findLatest("kind", code, Kind.class);
    }
}
