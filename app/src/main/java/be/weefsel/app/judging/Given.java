package be.weefsel.app.judging;

/// The grade that a judge gave to an offer for a question.
///
/// @param judge number of the judge
public record Given(long judge, String question, String offer, Grade grade) {
    boolean isAbout(Pooled pooled) {
        return pooled.isAbout(question, offer);
    }
}
