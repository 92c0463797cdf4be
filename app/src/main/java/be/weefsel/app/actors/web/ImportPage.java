package be.weefsel.app.actors.web;

import be.weefsel.app.actors.MemberRole;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.exchange.OfferColumns;
import be.weefsel.app.actors.exchange.OrganisationColumns;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import java.util.Arrays;
import java.util.List;

/// The form to give a file, with the columns that it may have, and the files that came last.
///
/// @param clusters keys
public record ImportPage(
        Frame frame, FormErrors errors, List<String> clusters, List<File> broughtIn) {

    /// @param href where it can be taken back
    public record File(String name, String when, String href) {}

    public List<String> organisationColumns() {
        return OrganisationColumns.NAMES;
    }

    public List<String> offerColumns() {
        return OfferColumns.NAMES;
    }

    public List<String> kinds() {
        return Arrays.stream(OrganisationKind.values()).map(OrganisationKind::code).toList();
    }

    public List<String> roles() {
        return Arrays.stream(MemberRole.values()).map(MemberRole::code).toList();
    }

    public List<String> offerKinds() {
        return Arrays.stream(OfferKind.values()).map(OfferKind::code).toList();
    }
}
