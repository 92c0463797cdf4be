package be.weefsel.app.settings;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Validity;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How the network names its collective factories.
@Component
public class FactoryNames {
    private final Clusters clusters;
    private final Audit audit;

    FactoryNames(Clusters clusters, Audit audit) {
        this.clusters = clusters;
        this.audit = audit;
    }

    /// @param language in which it is first written, and in which objections are read
    @Transactional
    public Naming add(Reader by, FactoryPlan plan, Language language) {
        Settings.checkMayChange(by);
        var objections = RulesForNaming.objections(plan, clusters.listClusters(), language);
        if (!objections.isEmpty()) {
            return new Naming.Incomplete(objections);
        }
        var added = clusters.add(by, cluster("new", plan, language, Validity.ALWAYS));
        return new Naming.Named(added, Optional.empty());
    }

    /// @throws IllegalArgumentException when there is no such factory
    @Transactional
    public Naming change(Reader by, String key, FactoryPlan plan, Language language) {
        Settings.checkMayChange(by);
        var before = clusters.getCluster(key);
        var objections = objectionsTo(plan, before, language);
        if (!objections.isEmpty()) {
            return new Naming.Incomplete(objections);
        }
        var after = cluster(key, plan, before.name().original(), before.validity());
        if (after.equals(before)) {
            return new Naming.Named(after, Optional.empty());
        }
        clusters.define(by, after);
        return new Naming.Named(after, latest(key).map(Audit.Change::id));
    }

    /// Takes back a change of the factory's names, as long as nothing was changed since.
    ///
    /// @return whether it could be taken back
    @Transactional
    public boolean undo(Reader by, String key, long change) {
        Settings.checkMayChange(by);
        var before =
                latest(key).filter(latest -> latest.id() == change).flatMap(Audit.Change::before);
        before.ifPresent(cluster -> clusters.define(by, cluster));
        return before.isPresent();
    }

    private Optional<Audit.Change<Cluster>> latest(String key) {
        return audit.findLatest("cluster", key, Cluster.class);
    }

    /// Puts a factory further to the front, or to the back when the number is negative.
    ///
    /// @throws IllegalArgumentException when there is no such factory
    @Transactional
    public void move(Reader by, String key, int places) {
        Settings.checkMayChange(by);
        clusters.move(by, key, places);
    }

    private Map<String, Reason> objectionsTo(FactoryPlan plan, Cluster self, Language language) {
        var others =
                clusters.listClusters().stream()
                        .filter(cluster -> !cluster.key().equals(self.key()))
                        .toList();
        return RulesForNaming.objections(plan, others, language);
    }

    private static Cluster cluster(
            String key, FactoryPlan plan, Language original, Validity before) {
        return new Cluster(
                key,
                TranslatedText.find(plan.names(), original).orElseThrow(),
                TranslatedText.find(plan.shortNames(), original),
                TranslatedText.find(plan.purposes(), original).orElseThrow(),
                RulesForNaming.thread(plan).orElseThrow(),
                new Validity(
                        day(plan.from(), before.from(), year -> year.atDay(1)),
                        day(plan.to(), before.to(), year -> year.atDay(year.length()))));
    }

    /// The form knows years; a day that was known in the same year stays.
    private static Optional<LocalDate> day(
            String typed, Optional<LocalDate> before, Function<Year, LocalDate> dayOf) {
        return RulesForNaming.year(typed)
                .map(year ->
                        before.filter(day -> Year.from(day).equals(year))
                                .orElseGet(() -> dayOf.apply(year)));
    }
}
