package be.weefsel.app.platform.mail;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.token.Purpose;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is written to one person. Plain text and HTML are made from the same words.
///
/// @param language of the reader
/// @param subject one line: what people typed cannot begin another header
public record Letter(Kind kind, Language language, String subject, Content content) {
    private static final Pattern NOT_IN_ONE_LINE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final int LONGEST_SUBJECT = 200;

    public Letter {
        subject = inOneLine(subject);
    }

    /// @param paragraphs each in its own language: somebody's words may be in another
    /// @param link the one thing to do about it
    /// @param why why this person gets it
    /// @param attachment a file that goes with it
    public record Content(
            List<Passage> paragraphs, Link link, String why, Optional<Attachment> attachment) {
        public Content {
            paragraphs = List.copyOf(paragraphs);
        }

        public Content(List<Passage> paragraphs, Link link, String why) {
            this(paragraphs, link, why, Optional.empty());
        }
    }

    /// @param name of the file
    /// @param type media type, such as `text/calendar; method=PUBLISH`
    public record Attachment(String name, String type, String text) {}

    /// @param path of a page, without language
    public record Link(String words, String path) {}

    /// What kind of letter it is.
    public enum Kind {
        /// Something happened. A person may choose to get it in a digest, or not at all.
        NEWS(Optional.empty()),
        /// What happened since the last one.
        DIGEST(Optional.empty()),
        INVITATION(Optional.of(Purpose.WELCOME)),
        PASSWORD(Optional.of(Purpose.PASSWORD)),
        /// What became of the reader's own account.
        ACCOUNT(Optional.empty()),
        /// Asks somebody whether what stands about her organisation is right.
        SURVEY(Optional.of(Purpose.SURVEY));

        private final Optional<Purpose> secret;

        Kind(Optional<Purpose> secret) {
            this.secret = secret;
        }

        /// What its link lets do whoever has it. The token is made when the letter is sent.
        public Optional<Purpose> secret() {
            return secret;
        }

        /// Whether it tells about the reader's own account: then it comes whatever she chose.
        public boolean isAboutAccount() {
            return this == INVITATION || this == PASSWORD || this == ACCOUNT;
        }

        /// Whether it is one of those that a person chooses to get or not.
        public boolean isByChoice() {
            return this == NEWS || this == DIGEST;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    static String inOneLine(String text) {
        var line = NOT_IN_ONE_LINE.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }
}
