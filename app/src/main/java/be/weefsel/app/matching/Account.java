package be.weefsel.app.matching;

import be.weefsel.app.platform.text.TranslatedText;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What spoke for a suggestion, kept as it was when the introduction was made: the figures, and the
/// sentences in all three languages, without anything from the confidential detail.
///
/// @param total 0..1
/// @param lines in the order of the criteria, those about the matter first
/// @param otherwise what its place would be without one of the criteria, the greatest change first;
///   accounts of older introductions do not tell it
public record Account(double total, List<Line> lines, List<TranslatedText> otherwise) {
    @JsonCreator
    static Account read(
            @JsonProperty("total") double total,
            @JsonProperty("lines") List<Line> lines,
            @JsonProperty("otherwise") @Nullable List<TranslatedText> otherwise) {
        return new Account(total, lines, otherwise == null ? List.of() : otherwise);
    }

    public Account {
        lines = List.copyOf(lines);
        otherwise = List.copyOf(otherwise);
    }

    /// What adds most to the total, in words; what speaks about the matter comes first.
    public List<TranslatedText> mostTelling(int many) {
        var most =
                lines.stream()
                        .sorted(Comparator.comparingDouble(Line::share).reversed())
                        .limit(many)
                        .toList();
        return lines.stream().filter(most::contains).map(Line::sentence).toList();
    }

    /// One criterion: value × weight is its share of the total.
    ///
    /// @param criterion such as `topics`: its name stands under `matching.criterion.topics`
    /// @param value 0..1
    /// @param weight 0..1
    /// @param sentence what the value rests on
    public record Line(String criterion, double value, double weight, TranslatedText sentence) {
        public double share() {
            return value * weight;
        }
    }
}
