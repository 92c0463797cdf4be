package be.weefsel.app.settings.web;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.platform.audit.FieldNames;
import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.audit.RecordedChanges;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Kind;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.app.vocabulary.ShortNames;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// What the fields of the settings are called, as in their forms, and how their values read.
@Component
class SettingsFields {
    private static final int SHOWN_OF_A_HASH = 8;

    private final Areas areas;
    private final Clusters clusters;
    private final Kinds kinds;
    private final RecordedChanges changes;

    SettingsFields(Areas areas, Clusters clusters, Kinds kinds, RecordedChanges changes) {
        this.areas = areas;
        this.clusters = clusters;
        this.kinds = kinds;
        this.changes = changes;
    }

    FieldNames of(String subjectKind, Frame frame) {
        var names = new FieldNames(frame.texts());
        return switch (subjectKind) {
            case "network" -> network(names, frame);
            case "cluster" -> factory(names, frame);
            case "logo" ->
                    names.add(
                            "key", "settings.look.file", key -> key.substring(0, SHOWN_OF_A_HASH));
            case "mail" -> mail(names, frame);
            case "retention" ->
                    names.add("letterDays", "settings.retention.letters")
                            .add("blockedMonths", "settings.retention.blocked");
            case "cluster-order" ->
                    names.add("", "settings.history.order", key -> factoryName(key, frame));
            case "kind" -> kind(names, frame);
            case "kind-order" ->
                    names.add("", "settings.history.order", code -> kindName(code, frame));
            default -> names;
        };
    }

    private FieldNames network(FieldNames names, Frame frame) {
        return names.addText("name", "settings.network.name")
                .add(
                        "languages",
                        "settings.network.languages",
                        constant -> Language.valueOf(constant).ownName())
                .addSet("areas", "settings.network.areas", code -> areaName(code, frame))
                .add("contact.office", "settings.network.office")
                .add("contact.email", "settings.network.email")
                .add("contact.phone", "settings.network.phone")
                .add("contact.address", "settings.network.address")
                .add("replyTo", "settings.network.reply-to");
    }

    private static FieldNames factory(FieldNames names, Frame frame) {
        var texts = frame.texts();
        return names.addText("name", "settings.factory.name")
                .addText("shortName", "settings.factory.short")
                .addText("purpose", "settings.factory.purpose")
                .add(
                        "thread.code",
                        "settings.factory.thread",
                        code ->
                                texts.has("settings.dye." + code)
                                        ? texts.of("settings.dye." + code)
                                        : code)
                .addPeriod("validity", "settings.factory.from", "settings.factory.to");
    }

    private static FieldNames kind(FieldNames names, Frame frame) {
        return names.addText("name", "settings.kind.name")
                .addEnum("side", "settings.kind.side", "settings.side")
                .add(
                        "inUse",
                        "settings.kind.use",
                        inUse -> frame.texts().of("settings.kind.use." + inUse));
    }

    private static FieldNames mail(FieldNames names, Frame frame) {
        return names.add("host", "settings.mail.host")
                .add("port", "settings.mail.port")
                .addEnum("encryption", "settings.mail.encryption", "settings.mail.encryption")
                .add("user", "settings.mail.user")
                .add(
                        "passwordSince",
                        "settings.mail.password-since",
                        moment -> frame.texts().moment(Instant.parse(moment)))
                .add("senderName", "settings.mail.sender-name")
                .add("senderAddress", "settings.mail.sender-address");
    }

    private String areaName(String code, Frame frame) {
        return areas.findArea(code)
                .map(area -> area.name().in(frame.language()).text())
                .orElse(code);
    }

    /// Which factory or kind was changed; empty for what is neither.
    String nameOf(RecordedChange change, Frame frame) {
        return switch (change.subjectKind()) {
            case "cluster" -> factoryName(change.subjectKey(), frame);
            case "kind" -> kindName(change, frame);
            default -> "";
        };
    }

    /// As it was called then; it may be gone by now.
    private String kindName(RecordedChange change, Frame frame) {
        return change.after()
                .or(change::before)
                .flatMap(kept -> changes.read(kept, Kind.class))
                .map(kind -> ActorKinds.nameOf(kind, frame.texts()))
                .orElse(change.subjectKey());
    }

    private String kindName(String code, Frame frame) {
        return kinds.findKind(code)
                .map(kind -> ActorKinds.nameOf(kind, frame.texts()))
                .orElse(code);
    }

    private String factoryName(String key, Frame frame) {
        return new ShortNames(clusters.listClusters(), frame.language()).of(key);
    }
}
