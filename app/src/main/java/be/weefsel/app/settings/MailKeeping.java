package be.weefsel.app.settings;

import be.weefsel.app.platform.mail.MailServer;
import be.weefsel.app.platform.mail.MailServers;
import be.weefsel.app.platform.mail.Outgoing;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How the administrator lets letters leave. Where the environment says how, she has no say.
@Component
public class MailKeeping {
    private final MailServers servers;
    private final Outgoing outgoing;

    MailKeeping(MailServers servers, Outgoing outgoing) {
        this.servers = servers;
        this.outgoing = outgoing;
    }

    /// @param edition of what stood in the form when it was opened, see [#editionOf]
    /// @return what to mend, by field of the form; empty when it was done
    @Transactional
    public Map<String, Reason> change(Reader by, MailPlan plan, String edition) {
        checkMayChange(by);
        var kept = servers.holdServer();
        if (!editionOf(kept).equals(edition)) {
            return Map.of("host", meanwhile(kept));
        }
        var objections = RulesForMail.objections(asCase(plan, kept));
        if (objections.isEmpty()) {
            servers.change(by, plan.server(), plan.newPassword());
        }
        return objections;
    }

    @Transactional
    public void stop(Reader by) {
        checkMayChange(by);
        servers.stop(by);
    }

    /// Which version of the server a form was opened with: the same in each instance.
    public static String editionOf(Optional<MailServer> server) {
        return Integer.toHexString(server.toString().hashCode());
    }

    private RulesForMail.Case asCase(MailPlan plan, Optional<MailServer> kept) {
        var hasPassword = kept.flatMap(MailServer::passwordSince).isPresent();
        return new RulesForMail.Case(
                plan, kept, hasPassword && !servers.isLocked(), servers.canKeepPassword());
    }

    private static Reason meanwhile(Optional<MailServer> now) {
        return now.map(server ->
                        Reason.of(
                                "settings.mail.meanwhile",
                                server.host(),
                                Integer.toString(server.port()),
                                server.user(),
                                server.senderAddress()))
                .orElse(Reason.of("settings.mail.meanwhile-stopped"));
    }

    private void checkMayChange(Reader by) {
        if (!Participation.keepsInstallation(by) || outgoing.ofEnvironment().isPresent()) {
            throw new NotAllowed();
        }
    }
}
