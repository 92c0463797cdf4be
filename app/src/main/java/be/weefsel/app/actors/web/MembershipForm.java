package be.weefsel.app.actors.web;

import be.weefsel.app.actors.MemberRole;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Validity;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// Between the form of a membership and the membership itself.
final class MembershipForm {
    static final String CLUSTER = "factory";
    static final String ROLE = "role";
    static final String FROM = "from";
    static final String TO = "to";

    private MembershipForm() {}

    static MultiValueMap<String, String> fieldsOf(Membership membership) {
        return new FilledFields()
                .value(ROLE, membership.role().code())
                .years(FROM, TO, membership.validity())
                .toMapWithEdition();
    }

    /// Everything that can be chosen for a new one.
    static FieldChoices choices(Names.OfPage words) {
        return choicesToChange(words)
                .add(
                        CLUSTER,
                        words.allClusters(),
                        Cluster::key,
                        cluster -> words.shortNames().of(cluster.key()));
    }

    /// The factory stays what it is.
    static FieldChoices choicesToChange(Names.OfPage words) {
        var texts = words.frame().texts();
        return new FieldChoices(texts)
                .add(
                        ROLE,
                        List.of(MemberRole.values()),
                        MemberRole::code,
                        role -> texts.of("actors.role." + role.code()));
    }

    /// The membership that was typed.
    ///
    /// @return empty when something is wrong, which is then told in the fields
    static Optional<Membership> read(FormFields fields, String organisation, Names.OfPage words) {
        var cluster =
                words.allClusters().stream()
                        .map(Cluster::key)
                        .filter(fields.text(CLUSTER)::equals)
                        .findFirst();
        if (cluster.isEmpty()) {
            fields.wrong(CLUSTER, Reason.of("actors.form.factory"));
        }
        var role = role(fields);
        var validity = fields.years(FROM, TO, Optional.empty());
        return fields.isWrong()
                ? Optional.empty()
                : cluster.flatMap(
                        key -> role.map(r -> new Membership(organisation, key, r, validity)));
    }

    /// Only role and end can change: another start is another membership.
    ///
    /// @return empty when something is wrong, which is then told in the fields
    static Optional<Membership> readChange(FormFields fields, Membership before) {
        var role = role(fields);
        var typed = fields.years(FROM, TO, Optional.of(before.validity()));
        return fields.isWrong()
                ? Optional.empty()
                : role.map(r ->
                        new Membership(
                                before.organisation(),
                                before.cluster(),
                                r,
                                new Validity(before.validity().from(), typed.to())));
    }

    private static Optional<MemberRole> role(FormFields fields) {
        var role = fields.choice(ROLE, List.of(MemberRole.values()), MemberRole::code);
        if (role.isEmpty()) {
            fields.wrong(ROLE, Reason.of("actors.form.role"));
        }
        return role;
    }
}
