package be.weefsel.app.matching;

import be.weefsel.app.matching.store.ConfidentialStore;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The confidential detail of questions, and those whom the company lets read it.
@Component
public class Confidants {
    private final Dossiers dossiers;
    private final ConfidentialStore confidential;
    private final QuestionHistory history;

    Confidants(Dossiers dossiers, ConfidentialStore confidential, QuestionHistory history) {
        this.dossiers = dossiers;
        this.confidential = confidential;
        this.history = history;
    }

    public boolean hasDetail(String question) {
        return confidential.hasDetail(question);
    }

    /// The confidential detail, if there is one and the reader may read it. That she read it goes
    /// into the history, once a day.
    @Transactional
    public Optional<String> readDetail(Dossier dossier, Reader reader) {
        if (dossier.layerFor(reader) != Layer.CONFIDENTIAL) {
            return Optional.empty();
        }
        var key = dossier.question().key();
        var detail = confidential.detailOf(key);
        if (detail.isPresent()
                && !dossier.isOfCompany(reader)
                && !history.hasHappenedToday(
                        key, Event.Kind.CONFIDENTIAL_READ, reader.signedIn())) {
            history.tell(
                    key,
                    Event.Kind.CONFIDENTIAL_READ,
                    reader,
                    dossier.confidantsOf(reader).map(Confidant::organisation).findFirst());
        }
        return detail;
    }

    /// For matching only, and only when the company allows it.
    Optional<String> detailForMatching(Question question) {
        return question.matchConfidential()
                ? confidential.detailOf(question.key())
                : Optional.empty();
    }

    /// The company lets an actor to whom it was introduced read the confidential detail, once it
    /// accepts.
    @Transactional
    public void allow(Reader by, String key, String organisation) {
        var dossier = dossiers.getForUpdate(key);
        NotAllowed.unless(
                dossier.mayAllowConfidants(by)
                        && dossier.standingIntroductions().stream()
                                .anyMatch(i -> i.organisation().equals(organisation)));
        confidential.allow(key, organisation);
        history.tell(key, Event.Kind.CONFIDANT_ALLOWED, by, Optional.of(organisation));
    }

    /// An expert promises, for her organisation, to keep to herself what she will read.
    @Transactional
    public void acceptConfidentiality(Reader by, String key) {
        var dossier = dossiers.getForUpdate(key);
        NotAllowed.unless(dossier.mayAcceptConfidentiality(by));
        dossier.confidantsOf(by)
                .filter(confidant -> !confidant.hasAccepted())
                .map(Confidant::organisation)
                .forEach(organisation -> {
                    confidential.accept(key, organisation, by.signedIn());
                    history.tell(
                            key,
                            Event.Kind.CONFIDENTIALITY_ACCEPTED,
                            by,
                            Optional.of(organisation));
                });
    }
}
