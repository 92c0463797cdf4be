package be.weefsel.app.judging.web;

import be.weefsel.app.platform.page.Frame;
import java.util.List;
import java.util.Optional;

/// One round, as the facilitator keeps it: who judges and how far they are; once it is closed, what
/// came of it.
///
/// @param size how many offers are judged for how many questions
/// @param task what is to be done next; empty when nothing is
/// @param judgeHref where the reader judges herself; empty when she does not
/// @param candidates who can still be named
/// @param results empty as long as it is open
public record RoundPage(
        Frame frame,
        String name,
        boolean open,
        String address,
        String state,
        String size,
        String task,
        String judgeHref,
        List<JudgeRow> judges,
        List<Candidate> candidates,
        Optional<ResultsView> results) {

    /// @param leaveOut where she is left out again; empty when she gave grades
    public record JudgeRow(String name, String progress, boolean done, String leaveOut) {}

    /// @param name with her role
    public record Candidate(String id, String name) {}
}
