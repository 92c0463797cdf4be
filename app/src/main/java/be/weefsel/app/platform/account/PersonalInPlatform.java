package be.weefsel.app.platform.account;

import static be.weefsel.app.platform.people.PersonalColumns.Column.byEmail;
import static be.weefsel.app.platform.people.PersonalColumns.Column.byNumber;

import be.weefsel.app.platform.people.PersonalColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where something stands about people with an account. Secrets are not shown: they would let in
/// whoever finds the file.
@Configuration(proxyBeanMethods = false)
class PersonalInPlatform {
    @Bean
    static PersonalColumns personalColumnsInPlatform() {
        return PersonalColumns.in(
                byNumber(
                        "platform.person",
                        "id",
                        "name",
                        "email",
                        "language",
                        "role",
                        "letters",
                        "signed_in_at",
                        "blocked_at"),
                byNumber("platform.affiliation", "person", "organisation", "standing"),
                byNumber("platform.seat", "person", "body", "cluster"),
                byNumber(
                        "platform.claim",
                        "person",
                        "organisation",
                        "number",
                        "name",
                        "why",
                        "asked_at",
                        "decided_at",
                        "approved"),
                byNumber("platform.claim", "decided_by", "decided_at", "approved"),
                byNumber(
                        "platform.letter",
                        "person",
                        "kind",
                        "language",
                        "subject",
                        "content",
                        "state",
                        "posted_at",
                        "sent_at"),
                byEmail("platform.letter", "to_email", "kind", "subject", "content", "posted_at"),
                byNumber("platform.identity", "person", "issuer", "subject", "linked_at"),
                byNumber("platform.passkey", "person", "label", "created_at", "last_used_at"),
                byNumber("platform.saved_view", "person", "name", "path", "saved_at"),
                byNumber("platform.token", "person", "purpose", "expires_at"),
                byNumber(
                        "platform.audit", "person", "at", "action", "subject_kind", "subject_key"));
    }
}
