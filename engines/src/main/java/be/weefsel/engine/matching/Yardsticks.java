package be.weefsel.engine.matching;

/// By what the criteria measure, in one place. Chosen by reasoning, like [Weights#REASONED].
///
/// @param minutesToHalve after so many minutes of driving the value of nearness is halved
/// @param valueInAnotherLanguage of a supply that is not delivered in the language of the question,
///   but in another one that the company speaks, 0..1
/// @param massForHalf the part of all that a question could find which gives a text the value 0.5,
///   above 0. A good offer shares about six of the thirty most telling words; they are somewhat
///   more common than the average word of the question (× 0.7) and BM25 gives a word that occurs
///   once in a text about half of its worth: 6/30 × 0.7 × 0.5 = 0.07
/// @param tellingWords so many words of a question are looked for, the most telling ones
/// @param weightOfLoanWords how much a word counts that is looked for as it is in a text of another
///   language: *coating* is one word in three languages, but a *brand* is a fire in Dutch, 0..1
/// @param leastMeaning texts that are less near have nothing to do with each other: two texts of
///   the same region are a little alike whatever they are about, 0..1
public record Yardsticks(
        double minutesToHalve,
        double valueInAnotherLanguage,
        double massForHalf,
        int tellingWords,
        double weightOfLoanWords,
        double leastMeaning) {
    public static final Yardsticks REASONED = new Yardsticks(33, 0.5, 0.07, 30, 0.5, 0.3);

    public Yardsticks {
        Shares.check("value in another language", valueInAnotherLanguage);
        Shares.check("weight of loan words", weightOfLoanWords);
        Shares.check("least meaning", leastMeaning);
        if (!(minutesToHalve > 0) || !(massForHalf > 0) || tellingWords < 1) {
            throw new IllegalArgumentException(
                    "Minutes to halve (%s), mass for half (%s) and telling words (%s) must be above 0."
                            .formatted(minutesToHalve, massForHalf, tellingWords));
        }
    }
}
