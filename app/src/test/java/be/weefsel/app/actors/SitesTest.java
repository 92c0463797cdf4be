package be.weefsel.app.actors;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.nl;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.vocabulary.Place;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D2")
class SitesTest {
    private final SmallRegion region =
            SmallRegion.empty()
                    .with(organisation("wever", OrganisationKind.SME, "Weverij", VLASDORP))
                    .with(organisation("lab", OrganisationKind.KNOWLEDGE_CENTRE, "Lab", VLASDORP));
    private final Sites sites = region.get(Sites.class);

    @Test
    void aSiteComesChangesAndGoesAndItIsOnRecord() {
        sites.add(NOBODY, site(0, "Kaai 1"));
        var added = sites.sitesOf("wever").getFirst();
        var moved = site(added.number(), "Kaai 2");

        assertThat(added).isEqualTo(site(added.number(), "Kaai 1"));
        assertThat(sites.change(NOBODY, added, moved)).isTrue();
        assertThat(sites.sitesOf("wever")).containsExactly(moved);
        sites.remove(NOBODY, moved);
        assertThat(sites.sitesOf("wever")).isEmpty();
        assertThat(region.get(Audit.class).listAbout("organisation", "wever"))
                .extracting(Audit.Entry::action)
                .startsWith("site.removed", "site.changed", "site.added");
    }

    @Test
    void aSiteThatSomebodyElseChangedOrRemovedMeanwhileDoesNotComeBack() {
        sites.add(NOBODY, site(0, "Kaai 1"));
        var opened = sites.sitesOf("wever").getFirst();
        sites.change(NOBODY, opened, site(opened.number(), "Kaai 2"));

        assertThat(sites.change(NOBODY, opened, site(opened.number(), "Kaai 3"))).isFalse();
        assertThat(sites.findSite("wever", opened.number()))
                .contains(site(opened.number(), "Kaai 2"));
        sites.remove(NOBODY, opened);
        assertThat(sites.change(NOBODY, opened, site(opened.number(), "Kaai 3"))).isFalse();
    }

    @Test
    void aSiteIsFoundAtItsOwnOrganisationOnly() {
        sites.add(NOBODY, site(0, "Kaai 1"));
        var number = sites.sitesOf("wever").getFirst().number();

        assertThat(sites.findSite("wever", number)).isPresent();
        assertThat(sites.findSite("lab", number)).isEmpty();
    }

    private static Site site(long number, String address) {
        return new Site(
                number,
                "wever",
                Optional.of(nl("Magazijn")),
                address,
                "8001",
                new Location(
                        "Zeehaven", Optional.empty(), "BE", Optional.of(new Place(51.2, 2.9))));
    }
}
