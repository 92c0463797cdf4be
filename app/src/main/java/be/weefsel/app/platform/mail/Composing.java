package be.weefsel.app.platform.mail;

import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.platform.token.Purpose;
import be.weefsel.app.platform.token.Tokens;
import be.weefsel.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes the message of a letter. Secret links come into being here, so that the database never
/// holds one.
@Component
class Composing {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final LetterStore store;
    private final MailSettings settings;
    private final Networks networks;
    private final People people;
    private final Tokens tokens;
    private final TextCatalog texts;
    private final StaticTemplates templates = new StaticTemplates();

    Composing(
            LetterStore store,
            MailSettings settings,
            Networks networks,
            People people,
            Tokens tokens,
            TextCatalog texts) {
        this.store = store;
        this.settings = settings;
        this.networks = networks;
        this.people = people;
        this.tokens = tokens;
        this.texts = texts;
    }

    /// Fills an empty message.
    ///
    /// @throws MessagingException when an address cannot be one
    void compose(PostedLetter posted, InternetAddress from, MimeMessage message)
            throws MessagingException {
        var letter = posted.letter();
        var choices =
                posted.person()
                        .filter(_ -> letter.kind().isByChoice())
                        .map(person -> tokens.issue(Purpose.LETTERS, person));
        var text = text(posted, choices);

        message.setFrom(named(from.getAddress(), senderName(from, text)));
        message.setRecipient(Message.RecipientType.TO, named(posted.email(), posted.name()));
        var replyTo = replyTo();
        if (replyTo.isPresent()) {
            message.setReplyTo(new Address[] {replyTo.get()});
        }
        message.setSubject(letter.subject(), UTF_8);
        message.setHeader("Message-ID", messageId(posted, from));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().code());
        if (choices.isPresent()) {
            message.setHeader(
                    "List-Unsubscribe",
                    "<%s>".formatted(link(posted, "/letters/stop?token=" + choices.get())));
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(content(text, attachments(posted)));
    }

    private MimeMultipart content(LetterText text, List<Letter.Attachment> attachments)
            throws MessagingException {
        var words = new MimeMultipart("alternative");
        words.addBodyPart(part(templates.platformLetterPlain(text), "text/plain"));
        words.addBodyPart(part(templates.platformLetter(text), "text/html"));
        if (attachments.isEmpty()) {
            return words;
        }
        var body = new MimeBodyPart();
        body.setContent(words);
        var all = new MimeMultipart("mixed");
        all.addBodyPart(body);
        for (var attachment : attachments) {
            all.addBodyPart(part(attachment));
        }
        return all;
    }

    /// A digest brings those of all that it tells.
    private List<Letter.Attachment> attachments(PostedLetter posted) {
        return Stream.concat(Stream.of(posted), store.gatheredIn(posted.id()).stream())
                .flatMap(letter -> letter.letter().content().attachment().stream())
                .toList();
    }

    private LetterText text(PostedLetter posted, Optional<String> choices) {
        var letter = posted.letter();
        var t = texts.in(letter.language());
        return new LetterText(
                letter.language(),
                letter.subject(),
                networks.findNetwork()
                        .map(network -> network.name().in(letter.language()).text())
                        .orElse("Weefsel"),
                items(posted),
                letter.content().why(),
                choices.map(token ->
                        new LetterText.Link(
                                t.of("platform.letter.choices"),
                                link(posted, "/letters?token=" + token))));
    }

    private List<LetterText.Item> items(PostedLetter posted) {
        var items = new ArrayList<LetterText.Item>();
        items.add(item("", posted, secret(posted)));
        if (posted.letter().kind() == Letter.Kind.DIGEST) {
            store.gatheredIn(posted.id()).stream()
                    .map(told -> item(told.letter().subject(), told, ""))
                    .forEach(items::add);
        }
        return items;
    }

    private LetterText.Item item(String heading, PostedLetter posted, String secret) {
        var content = posted.letter().content();
        return new LetterText.Item(
                posted.letter().language(),
                heading,
                content.paragraphs(),
                new LetterText.Link(
                        content.link().words(), link(posted, content.link().path() + secret)));
    }

    private String secret(PostedLetter posted) {
        return posted.letter()
                .kind()
                .secret()
                .flatMap(purpose -> posted.issueToken(tokens, purpose))
                .map(token -> "?token=" + token)
                .orElse("");
    }

    private String link(PostedLetter posted, String path) {
        return settings.url() + "/" + posted.letter().language().code() + path;
    }

    /// Where answers go: to the address that the network gives, or else to the facilitator who was
    /// here first. An address that mail cannot go to is passed by, so that it holds up no letter.
    private Optional<InternetAddress> replyTo() {
        return Stream.concat(
                        networks.findNetwork().flatMap(Network::replyTo).stream(),
                        people.listFacilitators().stream().map(Person::email))
                .map(Composing::findAddress)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<InternetAddress> findAddress(String written) {
        try {
            return Optional.of(new InternetAddress(written, true));
        } catch (AddressException e) {
            return Optional.empty();
        }
    }

    private static String senderName(InternetAddress from, LetterText text) {
        return Optional.ofNullable(from.getPersonal()).orElse(text.network());
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        var named = new InternetAddress(address, true);
        try {
            named.setPersonal(Letter.inOneLine(name), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8.", e);
        }
        return named;
    }

    /// The same at each attempt: whoever got it twice can see so.
    private static String messageId(PostedLetter posted, InternetAddress from) {
        var address = from.getAddress();
        return "<letter-%d-%d@%s>"
                .formatted(
                        posted.id(),
                        posted.postedAt().toEpochMilli(),
                        address.substring(address.indexOf('@') + 1));
    }

    private static MimeBodyPart part(Letter.Attachment attachment) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(
                        new ByteArrayDataSource(
                                attachment.text().getBytes(StandardCharsets.UTF_8),
                                attachment.type() + "; charset=" + UTF_8)));
        part.setFileName(attachment.name());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    private static MimeBodyPart part(JteModel template, String type) throws MessagingException {
        var output = new StringOutput();
        template.render(output);
        var part = new MimeBodyPart();
        part.setText(output.toString(), UTF_8, type.substring(type.indexOf('/') + 1));
        return part;
    }
}
