package be.weefsel.app.matching;

import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import java.util.List;
import java.util.Optional;

/// A question with all that decides who may read what of it and do what with it. The rules stand
/// together here.
///
/// @param introductions in the order in which they were made, also those taken back
public record Dossier(
        Question question, List<Introduction> introductions, List<Confidant> confidants) {
    public Dossier {
        introductions = List.copyOf(introductions);
        confidants = List.copyOf(confidants);
    }

    public List<Introduction> standingIntroductions() {
        return introductions.stream().filter(Introduction::stands).toList();
    }

    public Optional<Introduction> findStandingIntroduction(long id) {
        return standingIntroductions().stream().filter(i -> i.id() == id).findFirst();
    }

    /// How far the question has come while someone still looks for an answer.
    Stage runningStage() {
        return standingIntroductions().isEmpty() ? Stage.OPEN : Stage.INTRODUCED;
    }

    /// Whether the reader may know that this question exists at all: a draft is the company's own.
    public boolean isKnownTo(Reader reader) {
        return question.stage() != Stage.DRAFT || mayReadQuestion(reader);
    }

    /// The deepest layer that the reader may read.
    public Layer layerFor(Reader reader) {
        if (mayReadConfidential(reader)) {
            return Layer.CONFIDENTIAL;
        }
        return mayReadQuestion(reader) ? Layer.QUESTION : Layer.PUBLIC;
    }

    private boolean mayReadQuestion(Reader reader) {
        return isOfCompany(reader) || reader.is(Role.FACILITATOR) || isIntroducedTo(reader);
    }

    /// Not the administrator: who keeps the house does not read the letters.
    private boolean mayReadConfidential(Reader reader) {
        return isOfCompany(reader)
                || reader.is(Role.FACILITATOR)
                || (isIntroducedTo(reader) && isConfidantThatAccepted(reader));
    }

    public boolean isOfCompany(Reader reader) {
        return reader.is(Role.COMPANY) && reader.actsFor(question.company());
    }

    /// Whether the reader is an expert of an actor to whom the question was introduced.
    public boolean isIntroducedTo(Reader reader) {
        return reader.is(Role.EXPERT)
                && standingIntroductions().stream().anyMatch(i -> reader.actsFor(i.organisation()));
    }

    private boolean isConfidantThatAccepted(Reader reader) {
        return confidants.stream()
                .anyMatch(c -> c.hasAccepted() && reader.actsFor(c.organisation()));
    }

    /// Whether the reader is invited to read the confidential detail and has only to accept
    /// confidentiality.
    public boolean mayAcceptConfidentiality(Reader reader) {
        return isIntroducedTo(reader)
                && confidants.stream()
                        .anyMatch(c -> !c.hasAccepted() && reader.actsFor(c.organisation()));
    }

    /// Whether the reader may change the question, and withdraw it.
    public boolean mayChange(Reader reader) {
        return isOfCompany(reader) || reader.is(Role.FACILITATOR);
    }

    public boolean mayIntroduce(Reader reader) {
        return reader.is(Role.FACILITATOR);
    }

    /// Only the company decides who else reads its confidential detail.
    public boolean mayAllowConfidants(Reader reader) {
        return isOfCompany(reader);
    }
}
