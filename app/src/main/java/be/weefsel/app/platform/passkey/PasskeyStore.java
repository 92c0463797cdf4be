package be.weefsel.app.platform.passkey;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Readers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the public halves of passkeys, for Spring Security. The private ones never leave the
/// device.
@Component
class PasskeyStore implements UserCredentialRepository {
    private static final int LONGEST_LABEL = 80;

    private final JdbcClient database;
    private final Readers readers;
    private final Audit audit;

    PasskeyStore(JdbcClient database, Readers readers, Audit audit) {
        this.database = database;
        this.readers = readers;
        this.audit = audit;
    }

    /// New, or used again.
    @Override
    @Transactional
    public void save(CredentialRecord record) {
        var isNew = findByCredentialId(record.getCredentialId()) == null;
        database.sql(
                        """
                        insert into platform.passkey
                            (credential, person, public_key, attestation, client_data,
                            signature_count, uv_initialized,
                            backup_eligible, backup_state, transports, label, created_at,
                            last_used_at)
                        select :credential, id, :key, :attestation, :client_data, :count, :uv,
                            :eligible, :backup, :transports, :label, :created, :used
                        from platform.person
                        where passkey_handle = :handle
                        on conflict (credential) do update set
                            signature_count = :count, uv_initialized = :uv,
                            backup_state = :backup, last_used_at = :used
                        """)
                .param("credential", record.getCredentialId().getBytes())
                .param("handle", record.getUserEntityUserId().getBytes())
                .param("key", record.getPublicKey().getBytes())
                .param("attestation", bytes(record.getAttestationObject()))
                .param("client_data", bytes(record.getAttestationClientDataJSON()))
                .param("count", record.getSignatureCount())
                .param("uv", record.isUvInitialized())
                .param("eligible", record.isBackupEligible())
                .param("backup", record.isBackupState())
                .param(
                        "transports",
                        record.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("label", shortened(record.getLabel()))
                .param("created", Timestamp.from(record.getCreated()))
                .param("used", Timestamp.from(record.getLastUsed()))
                .update();
        if (isNew) {
            var by = readers.current();
            audit.record(
                    by, "passkey.added", "person", Long.toString(by.signedIn().id()), null, null);
        }
    }

    private static byte[] bytes(@Nullable Bytes given) {
        return given == null ? new byte[0] : given.getBytes();
    }

    private static String shortened(@Nullable String label) {
        var stripped = label == null ? "" : label.strip();
        return stripped.length() <= LONGEST_LABEL ? stripped : stripped.substring(0, LONGEST_LABEL);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return database.sql(
                        """
                        select credential, passkey_handle, public_key, attestation,
                            client_data, signature_count,
                            uv_initialized, backup_eligible, backup_state, transports, label,
                            passkey.created_at, last_used_at
                        from platform.passkey join platform.person on person.id = passkey.person
                        where credential = :credential
                        """)
                .param("credential", credential.getBytes())
                .query(PasskeyStore::credential)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return database.sql(
                        """
                        select credential, passkey_handle, public_key, attestation,
                            client_data, signature_count,
                            uv_initialized, backup_eligible, backup_state, transports, label,
                            passkey.created_at, last_used_at
                        from platform.passkey join platform.person on person.id = passkey.person
                        where passkey_handle = :handle
                        """)
                .param("handle", handle.getBytes())
                .query(PasskeyStore::credential)
                .list();
    }

    @Override
    public void delete(Bytes credential) {
        database.sql("delete from platform.passkey where credential = :credential")
                .param("credential", credential.getBytes())
                .update();
    }

    /// The newest first.
    List<Passkey> passkeysOf(long person) {
        return database.sql(
                        """
                        select id, label, created_at, last_used_at
                        from platform.passkey
                        where person = :person
                        order by id desc
                        """)
                .param("person", person)
                .query((row, number) ->
                        new Passkey(
                                row.getLong("id"),
                                row.getString("label"),
                                row.getTimestamp("created_at").toInstant(),
                                row.getTimestamp("last_used_at").toInstant()))
                .list();
    }

    /// @return whether this person had it
    boolean remove(long person, long id) {
        return database.sql("delete from platform.passkey where person = :person and id = :id")
                        .param("person", person)
                        .param("id", id)
                        .update()
                > 0;
    }

    private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(new Bytes(row.getBytes("passkey_handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(
                        Stream.of((String[]) row.getArray("transports").getArray())
                                .map(AuthenticatorTransport::valueOf)
                                .collect(Collectors.toSet()))
                .label(row.getString("label"))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("last_used_at").toInstant())
                .build();
    }
}
