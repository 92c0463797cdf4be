package be.weefsel.app.matching;

/// What a company wrote, in one language; any part may be empty while it is a draft. The
/// confidential detail is kept apart and never passes here.
///
/// @param title in one line, as one would ask a colleague
/// @param teaser what everyone may read, without names
/// @param problem what is the matter
/// @param tried what has been tried already
/// @param result when the company would be satisfied
/// @param constraints what cannot change
public record QuestionText(
        String title,
        String teaser,
        String problem,
        String tried,
        String result,
        String constraints) {
    public QuestionText {
        title = title.strip();
        teaser = teaser.strip();
        problem = problem.strip();
        tried = tried.strip();
        result = result.strip();
        constraints = constraints.strip();
    }
}
