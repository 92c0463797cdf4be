package be.weefsel.app.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The mail server in the database, if the administrator gave one.
@Component
class MailServerStore {
    private final JdbcClient database;

    MailServerStore(JdbcClient database) {
        this.database = database;
    }

    /// @param password locked; empty when it asks nobody who she is
    record Kept(MailServer server, Optional<byte[]> password) {}

    Optional<Kept> find() {
        return database.sql(
                        """
                        select host, port, encryption, login_user, password, password_since,
                            sender_name, sender_address
                        from platform.mail_server
                        """)
                .query(MailServerStore::kept)
                .optional();
    }

    /// Until the end of the transaction nobody else changes it.
    void hold() {
        database.sql("lock table platform.mail_server in share row exclusive mode").update();
    }

    void put(Kept kept) {
        var server = kept.server();
        remove();
        database.sql(
                        """
                        insert into platform.mail_server
                            (host, port, encryption, login_user, password, password_since,
                             sender_name, sender_address)
                        values
                            (:host, :port, :encryption, :user, :password, :since,
                             :senderName, :senderAddress)
                        """)
                .param("host", server.host())
                .param("port", server.port())
                .param("encryption", server.encryption().name().toLowerCase(Locale.ROOT))
                .param("user", server.user())
                .param("password", kept.password().orElse(null))
                .param("since", server.passwordSince().map(Timestamp::from).orElse(null))
                .param("senderName", server.senderName())
                .param("senderAddress", server.senderAddress())
                .update();
    }

    void remove() {
        database.sql("delete from platform.mail_server").update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new MailServer(
                        row.getString("host"),
                        row.getInt("port"),
                        SmtpServer.Encryption.valueOf(
                                row.getString("encryption").toUpperCase(Locale.ROOT)),
                        row.getString("login_user"),
                        Optional.ofNullable(row.getTimestamp("password_since"))
                                .map(Timestamp::toInstant),
                        row.getString("sender_name"),
                        row.getString("sender_address")),
                Optional.ofNullable(row.getBytes("password")));
    }
}
