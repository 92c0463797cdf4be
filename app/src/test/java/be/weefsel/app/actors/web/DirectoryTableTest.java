package be.weefsel.app.actors.web;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.member;
import static be.weefsel.app.SmallRegion.offer;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.ContactPerson;
import be.weefsel.app.actors.Contacts;
import be.weefsel.app.actors.DirectoryQuery;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.openness.CsvFile;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Validity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D2")
@Tag("H1")
class DirectoryTableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final SmallRegion region =
            SmallRegion.empty()
                    .with(organisation("lab", OrganisationKind.KNOWLEDGE_CENTRE, "=Labo", VLASDORP))
                    .with(offer("o-flax", "lab", OfferKind.LAB, "Vlasproeven", "flax"))
                    .with(member("lab", "materials", Validity.ALWAYS));

    @Test
    void theListCanBeTakenAlong() {
        assertThat(table())
                .contains("lab,'=Labo,,,knowledge-centre,Vlasdorp,91001,BE")
                .contains("materials,member");
    }

    @Test
    void contactPersonsAreForFacilitatorsOnlyAndNeverInAList() {
        var contacts = region.get(Contacts.class);
        contacts.add(
                NOBODY,
                new ContactPerson(
                        0, "lab", "An Claes", "an@lab.example", "", "labo", Language.NL, TODAY));

        assertThat(table()).doesNotContain("Claes").doesNotContain("lab.example");
        assertThat(contacts.contactsOf("lab", NOBODY)).isEmpty();
    }

    private String table() {
        var found = region.actors().directory(DirectoryQuery.everythingOn(TODAY, Language.NL));
        return new String(
                CsvFile.of(DirectoryTable.organisations(found, TODAY)), StandardCharsets.UTF_8);
    }
}
