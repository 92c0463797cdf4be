package be.weefsel.app.matching;

import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Visibility;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A question with all that decides who may read what of it and do what with it. The rules stand
/// together here.
///
/// @param introductions in the order in which they were made, also those taken back
/// @param opinions that the facilitator asked, in that order
public record Dossier(
        Question question,
        List<Introduction> introductions,
        List<Confidant> confidants,
        List<Opinion> opinions) {
    public Dossier {
        introductions = List.copyOf(introductions);
        confidants = List.copyOf(confidants);
        opinions = List.copyOf(opinions);
    }

    public List<Introduction> standingIntroductions() {
        return introductions.stream().filter(Introduction::stands).toList();
    }

    public Optional<Introduction> findStandingIntroduction(long id) {
        return standingIntroductions().stream().filter(i -> i.id() == id).findFirst();
    }

    /// The latest refusal of an expert after which nobody was introduced any more.
    Optional<Introduction> findUnansweredRefusal() {
        return introductions.stream()
                .filter(i -> i.findDecline().isPresent())
                .max(Comparator.comparing(i -> i.findDecline().orElseThrow().at()))
                .filter(refusal ->
                        standingIntroductions().stream()
                                .noneMatch(i ->
                                        i.at().isAfter(refusal.findDecline().orElseThrow().at())));
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
        return isOfCompany(reader)
                || Visibility.ofAllQuestions(reader)
                || isIntroducedTo(reader)
                || isAskedForOpinion(reader);
    }

    private boolean mayReadConfidential(Reader reader) {
        return isOfCompany(reader)
                || Visibility.ofAllQuestions(reader)
                || (isIntroducedTo(reader) && isConfidantThatAccepted(reader));
    }

    public boolean isOfCompany(Reader reader) {
        return Participation.asksForItself(reader.role()) && reader.actsFor(question.company());
    }

    /// Whether the reader is an expert of an actor to whom the question was introduced.
    public boolean isIntroducedTo(Reader reader) {
        return Participation.helps(reader.role())
                && standingIntroductions().stream().anyMatch(i -> reader.actsFor(i.organisation()));
    }

    private boolean isConfidantThatAccepted(Reader reader) {
        return confidantsOf(reader).anyMatch(Confidant::hasAccepted);
    }

    /// Whether the reader is invited to read the confidential detail and has only to accept
    /// confidentiality.
    public boolean mayAcceptConfidentiality(Reader reader) {
        return isIntroducedTo(reader) && confidantsOf(reader).anyMatch(c -> !c.hasAccepted());
    }

    /// Whether the reader may change the question, and withdraw it.
    public boolean mayChange(Reader reader) {
        return isOfCompany(reader) || Participation.introduces(reader);
    }

    /// Whether the reader is an expert whose opinion was asked, while the question runs. She reads
    /// the question, and never the confidential detail.
    public boolean isAskedForOpinion(Reader reader) {
        return Participation.helps(reader.role())
                && question.stage().isRunning()
                && opinions.stream().anyMatch(opinion -> reader.actsFor(opinion.organisation()));
    }

    /// The reader's own organisation whose opinion is asked.
    Optional<String> askedForOpinion(Reader reader) {
        return opinions.stream().map(Opinion::organisation).filter(reader::actsFor).findFirst();
    }

    /// The reader's own organisations that may read the confidential detail, or once they accept.
    Stream<Confidant> confidantsOf(Reader reader) {
        return confidants.stream().filter(c -> reader.actsFor(c.organisation()));
    }

    Optional<Opinion> findOpinionOf(String organisation) {
        return opinions.stream()
                .filter(opinion -> opinion.organisation().equals(organisation))
                .findFirst();
    }

    /// The opinions that the reader may read: an expert only that of her own organisation.
    public List<Opinion> opinionsFor(Reader reader) {
        return opinions.stream()
                .filter(opinion ->
                        mayChange(reader)
                                || (isAskedForOpinion(reader)
                                        && reader.actsFor(opinion.organisation())))
                .toList();
    }

    /// Whether the reader chooses who could help: sets suggestions aside, and asks opinions.
    public boolean mayChoose(Reader reader) {
        return mayIntroduce(reader) && question.stage().isRunning();
    }

    public boolean mayIntroduce(Reader reader) {
        return Participation.introduces(reader);
    }

    /// Whether the reader may say if the actor helps: its expert, or the facilitator for an actor
    /// that answered on the phone.
    public boolean mayAnswer(Reader reader, Introduction introduction) {
        return introduction.stands()
                && question.stage() == Stage.INTRODUCED
                && (Participation.introduces(reader) || isExpertOf(reader, introduction));
    }

    private static boolean isExpertOf(Reader reader, Introduction introduction) {
        return Participation.helps(reader.role()) && reader.actsFor(introduction.organisation());
    }

    /// Whether the reader may hear of an event: an expert hears what concerns her own organisation,
    /// and not who else was asked.
    public boolean mayHear(Reader reader, Event event) {
        if (layerFor(reader) == Layer.PUBLIC) {
            return false;
        }
        if (event.kind().isConfidential() && layerFor(reader) != Layer.CONFIDENTIAL) {
            return false;
        }
        return mayChange(reader)
                || (!event.kind().isBetweenCompanyAndFacilitator()
                        && event.organisation().filter(o -> !reader.actsFor(o)).isEmpty());
    }

    /// Whether the reader may know who did something: company and facilitator know everyone, an
    /// expert the people of her own organisation.
    public boolean mayReadName(Reader reader, Person person) {
        return mayChange(reader)
                || (layerFor(reader) != Layer.PUBLIC
                        && person.organisations().stream().anyMatch(reader::actsFor));
    }

    /// Whether the reader plans days on which somebody asks how it goes, and reads of them.
    public boolean mayFollowUp(Reader reader) {
        return mayChange(reader) && question.stage() != Stage.DRAFT;
    }

    /// Whether the reader may say what came of it: the company, or the facilitator for it.
    public boolean mayRecordOutcome(Reader reader) {
        return mayChange(reader) && question.stage() == Stage.ANSWERED;
    }

    /// An expert reads what came of her own introduction.
    public boolean mayReadOutcome(Reader reader, Introduction introduction) {
        return mayChange(reader) || (introduction.stands() && isExpertOf(reader, introduction));
    }

    /// How satisfied the company is, is between it and the facilitator.
    public boolean mayReadSatisfaction(Reader reader) {
        return mayChange(reader);
    }

    /// Only the company decides who else reads its confidential detail.
    public boolean mayAllowConfidants(Reader reader) {
        return isOfCompany(reader);
    }
}
