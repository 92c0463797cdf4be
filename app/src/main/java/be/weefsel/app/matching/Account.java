package be.weefsel.app.matching;

import be.weefsel.app.platform.text.TranslatedText;
import java.util.List;

/// What spoke for a suggestion, kept as it was when the introduction was made: the figures, and the
/// sentences in all three languages, without anything from the confidential detail.
///
/// @param total 0..1
public record Account(double total, List<Line> lines) {
    public Account {
        lines = List.copyOf(lines);
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
