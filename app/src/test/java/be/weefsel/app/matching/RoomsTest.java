package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Nobody gets more questions at once than she takes.
@Tag("E1")
class RoomsTest extends WeaverStory {
    private final Rooms rooms = region.get(Rooms.class);

    @Test
    void anActorGetsNoMoreQuestionsAtOnceThanItTakes() {
        rooms.change(school, "school", Optional.of(1));
        var lighter = ask(draft("Lichter doek"));
        introduce(lighter, "flax-course");
        var stronger = ask(draft("Sterker doek"));

        assertThat(((Introducing.Declined) introduce(stronger, "flax-course")).reasons())
                .containsExactly(Reason.of("matching.introduce.actor-full", 1, 1));

        // Once the first is answered, there is room again.
        questions.markAnswered(weaver, lighter.key());
        assertThat(introduce(stronger, "flax-course")).isInstanceOf(Introducing.Made.class);
    }

    @Test
    void whoDeclinedHasRoomAgain() {
        rooms.change(facilitator, "school", Optional.of(1));
        var question = ask(draft("Lichter doek"));
        var made = made(introduce(question, "flax-course"));
        assertThat(rooms.find("school")).hasValue(new Room("school", 1, 1));

        introductions.decline(school, question.key(), made.id(), DeclineReason.NO_TIME, words(""));

        assertThat(rooms.find("school")).hasValue(new Room("school", 1, 0));
    }

    @Test
    void whoHasNotSaidIsNotLimited() {
        assertThat(rooms.find("school")).isEmpty();
        for (var title : List.of("Lichter doek", "Sterker doek", "Zachter doek")) {
            assertThat(introduce(ask(draft(title)), "flax-course"))
                    .isInstanceOf(Introducing.Made.class);
        }
        rooms.change(school, "school", Optional.of(0));
        rooms.change(school, "school", Optional.empty());
        assertThat(rooms.find("school")).isEmpty();
    }

    @Test
    void onlyTheActorItselfAndTheFacilitatorSayHowMany() {
        for (var reader : List.of(weaver, lab, administrator, Reader.VISITOR)) {
            assertThatThrownBy(() -> rooms.change(reader, "school", Optional.of(5)))
                    .isInstanceOf(NotAllowed.class);
        }
    }
}
