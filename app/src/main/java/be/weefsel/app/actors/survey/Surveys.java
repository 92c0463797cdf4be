package be.weefsel.app.actors.survey;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.ContactPerson;
import be.weefsel.app.actors.Contacts;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.store.SurveyStore;
import be.weefsel.app.actors.survey.SurveyRequest.State;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.token.Purpose;
import be.weefsel.app.platform.token.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Surveys of the field: who is asked, what they answer, and how many do.
@Component
public class Surveys {
    /// A survey lasts no longer than the links in its letters.
    public static final int MOST_DAYS = 90;

    /// So long nobody is reminded again.
    private static final Duration PAUSE = Duration.ofDays(3);

    /// So many days before a survey closes, those who did not answer are reminded once.
    private static final int DAYS_BEFORE_CLOSING = 5;

    private final SurveyStore store;
    private final Actors actors;
    private final Contacts contacts;
    private final People people;
    private final Letters letters;
    private final SurveyLetters words;
    private final Tokens tokens;
    private final Freshness freshness;
    private final Audit audit;
    private final Clock clock;

    Surveys(
            SurveyStore store,
            Actors actors,
            Contacts contacts,
            People people,
            Letters letters,
            SurveyLetters words,
            Tokens tokens,
            Freshness freshness,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.actors = actors;
        this.contacts = contacts;
        this.people = people;
        this.letters = letters;
        this.words = words;
        this.tokens = tokens;
        this.freshness = freshness;
        this.audit = audit;
        this.clock = clock;
    }

    /// An organisation that a survey would ask, and who gets the letter.
    public record Candidate(Organisation organisation, Optional<Recipient> to) {}

    /// How many of those who were asked answered.
    ///
    /// @param cluster key; empty for those who are in no collective factory
    public record Response(Optional<String> cluster, int asked, int answered) {}

    // Asking

    /// Whom a survey would ask, by key: who is active today, and in this factory if one is given.
    ///
    /// @param onlyStale only those about whom nobody looked after what stands there for long
    public List<Candidate> candidates(Reader by, Optional<String> cluster, boolean onlyStale) {
        var today = today();
        var members =
                cluster.map(key ->
                        actors.membersOf(key).stream()
                                .filter(member -> member.validity().contains(today))
                                .map(Membership::organisation)
                                .collect(Collectors.toSet()));
        var organisations =
                onlyStale
                        ? freshness.aboutToGoStale().stream().map(Map.Entry::getKey).toList()
                        : actors.listOrganisations();
        return organisations.stream()
                .filter(organisation -> organisation.active().contains(today))
                .filter(o -> members.isEmpty() || members.get().contains(o.key()))
                .map(o -> new Candidate(o, recipient(by, o.key())))
                .toList();
    }

    /// The first contact person with an address, or else who acts for it with an account.
    private Optional<Recipient> recipient(Reader by, String organisation) {
        return contacts.contactsOf(organisation, by).stream()
                .filter(contact -> !contact.email().isEmpty())
                .findFirst()
                .map(Surveys::recipient)
                .or(() ->
                        people.listPeopleOf(organisation).stream()
                                .findFirst()
                                .map(Surveys::recipient));
    }

    private static Recipient recipient(ContactPerson contact) {
        return new Recipient(
                Optional.of(contact.number()),
                Optional.empty(),
                contact.name(),
                contact.email(),
                contact.language());
    }

    private static Recipient recipient(Person person) {
        return new Recipient(
                Optional.empty(),
                Optional.of(person.id()),
                person.name(),
                person.email(),
                person.language());
    }

    /// All reasons why a survey cannot last until this day; empty when it can.
    public List<Reason> objectionsTo(LocalDate closesOn) {
        var today = today();
        return closesOn.isAfter(today) && !closesOn.isAfter(today.plusDays(MOST_DAYS))
                ? List.of()
                : List.of(Reason.of("actors.survey.closes-on-wrong", MOST_DAYS));
    }

    /// Asks all candidates: a letter to each for whom somebody is known.
    @Transactional
    public Survey open(Reader by, Optional<String> cluster, boolean onlyStale, LocalDate closesOn) {
        var candidates = candidates(by, cluster, onlyStale);
        var survey = store.insert(cluster, today(), closesOn);
        for (var candidate : candidates) {
            var number =
                    store.insertRequest(
                            survey.number(), candidate.organisation().key(), candidate.to());
            write(survey, store.findRequest(number).orElseThrow());
        }
        audit.record(by, "survey.opened", "survey", Long.toString(survey.number()), null, survey);
        return survey;
    }

    /// Writes again to those who did not answer and have not heard for some days.
    ///
    /// @return to how many
    @Transactional
    public int remind(Reader by, Survey survey) {
        var due = toRemind(survey);
        due.forEach(request -> write(survey, request));
        audit.record(by, "survey.reminded", "survey", Long.toString(survey.number()), null, null);
        return due.size();
    }

    public List<SurveyRequest> toRemind(Survey survey) {
        var heardBefore = clock.instant().minus(PAUSE);
        return survey.isOpenOn(today())
                ? requestsOf(survey).stream()
                        .filter(request -> request.state() == State.WAITING)
                        .filter(request -> request.to().isPresent())
                        .filter(r -> r.lastLetterAt().filter(heardBefore::isBefore).isEmpty())
                        .toList()
                : List.of();
    }

    /// The one reminder that comes by itself. Any number of instances may do so at the same time:
    /// each letter is written once.
    @Transactional
    public void remindBeforeClosing() {
        store.lockRequestsToRemind(today(), today().plusDays(DAYS_BEFORE_CLOSING))
                .forEach(request -> write(getSurvey(request), request));
    }

    private void write(Survey survey, SurveyRequest request) {
        request.to()
                .ifPresent(to -> {
                    words.post(survey, request, to, request.letters() > 0);
                    store.markWritten(request.number(), clock.instant());
                });
    }

    /// Answers no longer come in; letters that wait are not sent.
    @Transactional
    public void close(Reader by, Survey survey) {
        store.close(survey.number(), today());
        requestsOf(survey).forEach(request -> letters.stopAbout(request.token()));
        audit.record(by, "survey.closed", "survey", Long.toString(survey.number()), null, null);
    }

    /// A link to pass on by another way than a letter, to whoever answers for the organisation.
    public String issueToken(SurveyRequest request) {
        return tokens.issueAbout(Purpose.SURVEY, request.token());
    }

    // Looking

    /// The newest first.
    public List<Survey> listSurveys() {
        return store.surveys();
    }

    public Optional<Survey> findSurvey(long number) {
        return store.findSurvey(number);
    }

    private Survey getSurvey(SurveyRequest request) {
        return findSurvey(request.survey()).orElseThrow();
    }

    public List<SurveyRequest> requestsOf(Survey survey) {
        return store.requestsOf(survey.number());
    }

    public Optional<SurveyRequest> findRequest(long number) {
        return store.findRequest(number);
    }

    /// Answers that wait for a facilitator, oldest first.
    public List<SurveyRequest> toHandle() {
        return store.requestsToHandle();
    }

    /// How many answered, for each factory in which somebody who was asked takes part today; an
    /// organisation in two of them counts in both.
    public List<Response> responses(Survey survey) {
        var today = today();
        var requests = requestsOf(survey);
        var clusters =
                actors
                        .membershipsOf(requests.stream().map(SurveyRequest::organisation).toList())
                        .stream()
                        .filter(membership -> membership.validity().contains(today))
                        .collect(
                                Collectors.groupingBy(
                                        Membership::organisation,
                                        Collectors.mapping(
                                                Membership::cluster, Collectors.toSet())));
        return requests.stream()
                .flatMap(request -> clustersOf(request, clusters).map(c -> Map.entry(c, request)))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> response(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<Optional<String>> clustersOf(
            SurveyRequest request, Map<String, Set<String>> clusters) {
        var own = clusters.getOrDefault(request.organisation(), Set.of());
        return own.isEmpty() ? Stream.of(Optional.empty()) : own.stream().map(Optional::of);
    }

    private static Response response(Optional<String> cluster, List<SurveyRequest> requests) {
        var answered = requests.stream().filter(r -> r.state().isAnswered()).count();
        return new Response(cluster, requests.size(), (int) answered);
    }

    // Answering

    /// What whoever has this link is asked; also when the survey is over.
    public Optional<SurveyRequest> findByToken(String token) {
        return tokens.findAbout(Purpose.SURVEY, token)
                .map(about -> about.substring(about.indexOf('/') + 1))
                .flatMap(number -> store.findRequest(Long.parseLong(number)));
    }

    /// Whether an answer to this request still comes in. Until a facilitator has looked at it, it
    /// may be given again.
    public boolean isOpen(SurveyRequest request) {
        return getSurvey(request).isOpenOn(today())
                && (request.state() == State.WAITING
                        || request.state() == State.CONFIRMED
                        || request.state() == State.CORRECTED);
    }

    /// @return whether it came in; not when the survey is over, or a facilitator has looked at an
    ///   earlier answer
    @Transactional
    public boolean answer(long request, SurveyAnswer answer) {
        var asked = store.lockRequest(request).filter(this::isOpen);
        asked.ifPresent(open -> {
            store.answer(
                    request,
                    answer.confirms() ? State.CONFIRMED : State.CORRECTED,
                    answer,
                    clock.instant());
            letters.stopAbout(open.token());
            audit.record(
                    Reader.VISITOR,
                    answer.confirms() ? "survey.confirmed" : "survey.corrected",
                    "organisation",
                    open.organisation(),
                    null,
                    null);
        });
        return asked.isPresent();
    }

    /// Who was asked wants no letters any more. A contact person is removed, as when she withdraws
    /// her consent.
    @Transactional
    public void stop(long request) {
        store.lockRequest(request)
                .filter(asked -> asked.state() == State.WAITING)
                .ifPresent(asked -> {
                    store.changeState(request, State.STOPPED);
                    letters.stopAbout(asked.token());
                    asked.to()
                            .ifPresent(to -> contacts.withdraw(asked.organisation(), to.contact()));
                });
    }

    /// What a facilitator chose of an answer is taken over, and the answer is done with.
    ///
    /// @param before the organisation as she saw it
    /// @param after the same when she took over nothing
    /// @param closedOffers keys of offers that are no longer there
    /// @return whether it is done; not when somebody else changed the organisation since
    @Transactional
    public boolean takeOver(
            Reader by,
            SurveyRequest request,
            Organisation before,
            Organisation after,
            Collection<String> closedOffers) {
        if (!actors.changeOrganisation(by, before, after)) {
            return false;
        }
        actors.offersOf(before.key()).stream()
                .filter(offer -> closedOffers.contains(offer.key()))
                .forEach(offer -> actors.changeOffer(by, offer, offer.closedOn(today())));
        store.changeState(request.number(), State.HANDLED);
        audit.record(by, "survey.handled", "organisation", before.key(), null, null);
        return true;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
