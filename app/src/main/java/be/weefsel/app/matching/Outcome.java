package be.weefsel.app.matching;

import be.weefsel.app.platform.text.Passage;
import java.util.Locale;

/// What came of an introduction, in the eyes of the company.
///
/// @param introduction its number
/// @param words of the company; may be empty
public record Outcome(long introduction, Result result, Followed followed, Passage words) {

    /// How far the question was solved. The sentence stands under `matching.outcome-result.`.
    public enum Result {
        SOLVED,
        PARTLY,
        NOT;

        /// As it stands in forms, files and the database.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// @throws IllegalArgumentException when there is no such result
        public static Result ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /// What company and actor did next. The sentence stands under `matching.outcome-followed.`.
    public enum Followed {
        TEST,
        PROJECT,
        PURCHASE,
        TRAINING,
        NOTHING_YET;

        /// As it stands in forms, files and the database.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// @throws IllegalArgumentException when there is nothing of that name
        public static Followed ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
