package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import biweekly.Biweekly;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E1")
class FollowUpCalendarTest {
    private static final UUID UID_OF_IT = UUID.fromString("00000000-0000-0000-0000-0000000000ab");

    @Test
    void calendarsGetADayTheyCanMoveLaterAndNothingThatIsConfidential() {
        var text =
                calendar(
                        LocalDate.of(2027, 1, 11), 2, "Onze klant Zeildoek NV dreigt weg te gaan.");

        assertThat(text)
                .contains("UID:00000000-0000-0000-0000-0000000000ab\r\n")
                .contains("SEQUENCE:2\r\n")
                .contains("DTSTAMP:20261124T083000Z\r\n")
                .contains("SUMMARY:Opvolging van vraag q-061\r\n")
                .contains("URL:https://network.example/nl/questions/q-061\r\n")
                .doesNotContain("Zeildoek");
    }

    /// Nine in the morning is another moment in summer than in winter.
    @Test
    void theTimeIsThatOfTheNetworkWithItsZone() {
        assertThat(calendar(LocalDate.of(2027, 1, 11), 0, ""))
                .contains("DTSTART;TZID=Europe/Brussels:20270111T090000\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels\r\n");
        assertThat(calendar(LocalDate.of(2027, 7, 12), 0, ""))
                .contains("DTSTART;TZID=Europe/Brussels:20270712T090000\r\n");
    }

    @Test
    void otherProgramsReadItAsTheMomentItMeans() {
        var read = Biweekly.parse(calendar(LocalDate.of(2027, 7, 12), 0, "")).first();

        assertThat(read.getEvents().getFirst().getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2027-07-12T07:00:00Z"));
    }

    private static String calendar(LocalDate due, int moves, String note) {
        return FollowUpCalendar.of(
                new FollowUp(
                        1,
                        UID_OF_IT,
                        "q-061",
                        due,
                        new Passage(Language.NL, note),
                        moves,
                        Instant.parse("2026-11-24T08:30:00Z"),
                        Optional.empty()),
                "Opvolging van vraag q-061",
                "https://network.example/nl/questions/q-061");
    }
}
