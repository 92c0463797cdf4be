package be.weefsel.app.platform.page;

import org.springframework.http.HttpStatus;

/// @param reference stands in the log beside the cause; empty when it is not our mistake
public record WentWrongPage(Frame frame, Kind kind, String reference) {

    /// What went wrong, as far as it matters to the reader.
    public enum Kind {
        NOTHING_HERE,
        NOT_FOR_YOU,
        TOO_OFTEN,
        TOO_LARGE,
        NOT_UNDERSTOOD,
        OUR_MISTAKE;

        static Kind of(HttpStatus status) {
            return switch (status) {
                case NOT_FOUND, METHOD_NOT_ALLOWED -> NOTHING_HERE;
                case FORBIDDEN, UNAUTHORIZED -> NOT_FOR_YOU;
                case TOO_MANY_REQUESTS -> TOO_OFTEN;
                case CONTENT_TOO_LARGE -> TOO_LARGE;
                default -> status.is4xxClientError() ? NOT_UNDERSTOOD : OUR_MISTAKE;
            };
        }
    }
}
