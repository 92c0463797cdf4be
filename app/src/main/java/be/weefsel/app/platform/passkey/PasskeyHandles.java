package be.weefsel.app.platform.passkey;

import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What authenticators know people by: random bytes.
@Component
class PasskeyHandles implements PublicKeyCredentialUserEntityRepository {
    private final JdbcClient database;
    private final People people;

    PasskeyHandles(JdbcClient database, People people) {
        this.database = database;
        this.people = people;
    }

    /// For signing in: under the name that the session knows the person by, her number.
    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return database.sql("select id from platform.person where passkey_handle = :handle")
                .param("handle", handle.getBytes())
                .query(Long.class)
                .optional()
                .map(id -> entity(handle, Long.toString(id), ""))
                .orElse(null);
    }

    /// For making a key: under the names that the person reads on her device.
    ///
    /// @param number of the person, by which the session knows her
    @Override
    @Transactional
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String number) {
        return Optional.of(number)
                .filter(name -> name.chars().allMatch(Character::isDigit))
                .flatMap(name -> people.findPerson(Long.parseLong(name)))
                .map(this::ofDevice)
                .orElse(null);
    }

    private PublicKeyCredentialUserEntity ofDevice(Person person) {
        var handle =
                database.sql(
                                """
                                update platform.person
                                set passkey_handle = coalesce(passkey_handle, :fresh)
                                where id = :id
                                returning passkey_handle
                                """)
                        .param("fresh", Bytes.random().getBytes())
                        .param("id", person.id())
                        .query(byte[].class)
                        .single();
        return entity(new Bytes(handle), person.email(), person.name());
    }

    private static PublicKeyCredentialUserEntity entity(Bytes handle, String name, String words) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(name)
                .displayName(words)
                .build();
    }

    /// Each person has a handle as soon as it is asked for.
    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("People are not added with a passkey.");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("People are not removed with a passkey.");
    }
}
