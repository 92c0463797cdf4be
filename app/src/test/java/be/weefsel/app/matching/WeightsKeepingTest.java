package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.matching.learning.WeightsKeeping;
import be.weefsel.app.matching.learning.WeightsLearning;
import be.weefsel.app.matching.learning.WeightsProposal;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.engine.matching.Criterion;
import be.weefsel.engine.matching.Weights;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The weights of a network follow its answers only when a facilitator says so.
@Tag("E1")
class WeightsKeepingTest extends WeaverStory {
    private final WeightsKeeping keeping = region.get(WeightsKeeping.class);
    private final WeightsLearning learning = region.get(WeightsLearning.class);
    private final Suggesting suggesting = region.get(Suggesting.class);
    private final JdbcClient database = JdbcClient.create(region.database());

    @Test
    void aNetworkWithoutAnswersKeepsTheWeightsThatWeefselBrings() {
        assertThat(keeping.present()).isEqualTo(Weights.REASONED);
        assertThat(learning.proposal()).isEqualTo(new WeightsProposal.TooFew(0, 0));
    }

    @Test
    void nineNoesAreTooFewToSayAnything() {
        answersThatFollowNothingButTheDistance(18);

        assertThat(learning.proposal()).isEqualTo(new WeightsProposal.TooFew(9, 9));
    }

    @Test
    void answersThatFollowTheDistanceGiveItMoreWeightOnceAFacilitatorApproves() {
        var question = ask(draft("Lichter doek"));
        answersThatFollowNothingButTheDistance(200);

        var proposal = proposed();
        assertThat(proposal.learned().yes()).isEqualTo(100);
        assertThat(proposal.running()).isEqualTo(201);
        assertThat(proposal.learned().weights().of(Criterion.PLACE)).isGreaterThan(0.12);
        var before = weightOfPlace(question);

        assertThat(keeping.approve(facilitator, proposal.edition())).isPresent();
        assertThat(keeping.present()).isEqualTo(proposal.learned().weights());
        assertThat(weightOfPlace(question)).isGreaterThan(1.2 * before);
        assertThat(region.get(Audit.class).listAbout("weights", "weights"))
                .extracting(Audit.Entry::action)
                .containsExactly("weights.changed");
    }

    @Test
    void anApprovalIsTakenBackAsLongAsNothingWasChangedSince() {
        answersThatFollowNothingButTheDistance(200);
        var change = keeping.approve(facilitator, proposed().edition()).orElseThrow();

        assertThat(keeping.undo(facilitator, change + 1)).isFalse();
        assertThat(keeping.undo(facilitator, change)).isTrue();
        assertThat(keeping.present()).isEqualTo(Weights.REASONED);
        assertThat(keeping.undo(facilitator, change)).isFalse();
    }

    @Test
    void aProposalThatSomebodyDismissedComesBackWithMoreAnswers() {
        answersThatFollowNothingButTheDistance(200);
        var seen = proposed().edition();

        assertThat(keeping.dismiss(facilitator, seen, words("De reis is al geteld."))).isTrue();
        assertThat(learning.proposal()).isInstanceOf(WeightsProposal.Dismissed.class);
        assertThat(keeping.approve(facilitator, seen)).isEmpty();

        answersThatFollowNothingButTheDistance(2);
        assertThat(learning.proposal()).isInstanceOf(WeightsProposal.Change.class);
        assertThat(keeping.approve(facilitator, seen)).as("seen before the answers").isEmpty();
        assertThat(keeping.present()).isEqualTo(Weights.REASONED);
    }

    @Test
    void nobodyButTheFacilitatorDecides() {
        answersThatFollowNothingButTheDistance(200);
        var edition = proposed().edition();

        for (var reader : List.of(weaver, lab, administrator)) {
            assertThatThrownBy(() -> keeping.approve(reader, edition))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> keeping.dismiss(reader, edition, words("Nee.")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> keeping.undo(reader, 1)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void chanceIsSwitchedOffAndOnByWhoKeepsTheNetworkAndTakenBack() {
        var exploring = region.get(Exploring.class);
        assertThat(exploring.isOn()).isTrue();
        assertThat(exploring.change(facilitator, true)).isEmpty();

        var change = exploring.change(administrator, false).orElseThrow();
        assertThat(exploring.isOn()).isFalse();
        assertThatThrownBy(() -> exploring.change(weaver, true)).isInstanceOf(NotAllowed.class);

        assertThat(exploring.undo(facilitator, change)).isTrue();
        assertThat(exploring.isOn()).isTrue();
    }

    private WeightsProposal.Change proposed() {
        return (WeightsProposal.Change) learning.proposal();
    }

    private double weightOfPlace(Question question) {
        return suggesting
                .suggest(question, 1)
                .suggested()
                .getFirst()
                .findComponent(Criterion.PLACE)
                .orElseThrow()
                .weight();
    }

    /// As many questions, of each of which one suggestion was answered: yes when it was near, no
    /// when it was far.
    private void answersThatFollowNothingButTheDistance(int many) {
        database.sql(
                        """
                        with numbered as (
                            insert into matching.question (
                                key, company, language, title, teaser, problem, tried, result, constraints,
                                topics, across_borders, match_confidential, stage, asked_on)
                            select 'n-' || nextval('matching.question_number'), 'weaver', 'nl', 'Doek', 'Doek',
                                'Doek', '', '', '', '{}', true, false, 'open', current_date - 40
                            from generate_series(1, :many)
                            returning key
                        ),
                        placed as (
                            select key, row_number() over (order by key) as number from numbered
                        ),
                        shown as (
                            insert into matching.shown (question, offer, day, reader, place, total, parts)
                            select key, 'flax-lab', current_date - 40, 'facilitator', 1 + number % 5, 0.5,
                                jsonb_build_object(
                                    'TEXT', jsonb_build_object('value', 0.5, 'weight', 0.82),
                                    'PLACE', jsonb_build_object('value', (number % 2) * 0.9, 'weight', 0.18))
                            from placed
                        ),
                        far as (
                            insert into matching.set_aside (question, offer, reason, language, set_at)
                            select key, 'flax-lab', 'Te ver.', 'nl', now() from placed where number % 2 = 0
                        )
                        insert into matching.introduction (
                            question, offer, organisation, introduced_at, line, line_language, answered_at)
                        select key, 'flax-lab', 'lab', now(), '', 'nl', now() from placed where number % 2 = 1
                        """)
                .param("many", many)
                .update();
    }
}
