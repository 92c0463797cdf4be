package be.weefsel.app.platform.people;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// For which organisations somebody can act. Organisations live further from the source than
/// people: the concept that keeps them fills this in.
public interface Affiliations {
    /// In the order of their names.
    List<Affiliation> listAffiliations(Language language);

    /// @param isCompany whether it asks questions; others help to answer them
    record Affiliation(String key, Passage name, boolean isCompany) {}
}
