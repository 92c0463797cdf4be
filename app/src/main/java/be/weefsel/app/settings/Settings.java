package be.weefsel.app.settings;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.Area;
import be.weefsel.app.vocabulary.Areas;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the network is called, where it works, and where one turns to.
@Component
public class Settings {
    private final Networks networks;
    private final Areas areas;
    private final Audit audit;
    private final Clock clock;

    Settings(Networks networks, Areas areas, Audit audit, Clock clock) {
        this.networks = networks;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether the reader decides about the network.
    public static boolean mayChange(Reader reader) {
        return Participation.keepsNetwork(reader);
    }

    static void checkMayChange(Reader reader) {
        if (!mayChange(reader)) {
            throw new NotAllowed();
        }
    }

    /// @throws IllegalStateException when there is no network yet
    public Network getNetwork() {
        return networks.findNetwork()
                .orElseThrow(() -> new IllegalStateException("There is no network yet."));
    }

    @Transactional
    public Changing change(Reader by, NetworkPlan plan) {
        checkMayChange(by);
        var objections = objectionsTo(plan);
        if (!objections.isEmpty()) {
            return new Changing.Incomplete(objections);
        }
        var before = getNetwork();
        var after = plan.network(before.demo());
        if (after.equals(before)) {
            return new Changing.Changed(after, Optional.empty());
        }
        put(by, before, after);
        return new Changing.Changed(after, latest().map(Audit.Change::id));
    }

    /// Takes back a change, as long as nothing was changed since.
    ///
    /// @return whether it could be taken back
    @Transactional
    public boolean undo(Reader by, long change) {
        checkMayChange(by);
        var before = latest().filter(latest -> latest.id() == change).flatMap(Audit.Change::before);
        before.ifPresent(network -> put(by, getNetwork(), network));
        return before.isPresent();
    }

    private Optional<Audit.Change<Network>> latest() {
        return audit.findLatest("network", "network", Network.class);
    }

    private void put(Reader by, Network before, Network after) {
        networks.change(after);
        audit.record(by, "network.changed", "network", "network", before, after);
    }

    private Map<String, Reason> objectionsTo(NetworkPlan plan) {
        var known =
                areas.areasOn(LocalDate.now(clock)).stream()
                        .map(Area::code)
                        .collect(Collectors.toSet());
        var objections = new LinkedHashMap<>(RulesForProfiles.objections(plan.profile(), known));
        objections.putAll(RulesForContact.objections(plan));
        return objections;
    }
}
