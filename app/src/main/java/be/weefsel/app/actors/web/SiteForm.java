package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Site;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Between the form of a site and the site itself.
@Component
class SiteForm {
    static final String NAME = "name";
    static final String ADDRESS = "address";
    static final String POSTAL_CODE = "postalCode";

    private final LocationForm locations;

    SiteForm(LocationForm locations) {
        this.locations = locations;
    }

    static MultiValueMap<String, String> fieldsOf(Site site) {
        var fields =
                new FilledFields()
                        .text(NAME, site.name())
                        .value(ADDRESS, site.address())
                        .value(POSTAL_CODE, site.postalCode());
        return LocationForm.fill(fields, site.location()).toMapWithEdition();
    }

    FieldChoices choices(FormFields fields, Names.OfPage words) {
        return locations.offer(new FieldChoices(words.frame().texts()), fields, words);
    }

    /// The site that was typed.
    ///
    /// @param before as it was; empty for a new one
    /// @return empty when something is wrong, which is then told in the fields
    Optional<Site> read(
            FormFields fields, String organisation, Optional<Site> before, Language reader) {
        var name =
                fields.translated(
                        NAME, before.flatMap(Site::name).map(n -> n.original()).orElse(reader));
        if (fields.find(ADDRESS).isEmpty()) {
            fields.wrong(ADDRESS, Reason.of("actors.form.address"));
        }
        var location = locations.read(fields, before.map(Site::location));
        return fields.isWrong()
                ? Optional.empty()
                : location.map(at ->
                        new Site(
                                before.map(Site::number).orElse(0L),
                                organisation,
                                name,
                                fields.text(ADDRESS),
                                fields.text(POSTAL_CODE),
                                at));
    }
}
