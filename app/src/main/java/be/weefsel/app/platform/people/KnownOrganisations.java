package be.weefsel.app.platform.people;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;

/// The organisations for which people can act. Organisations live further from the source than
/// people: the concept that keeps them fills this in.
public interface KnownOrganisations {
    /// In the order of their names.
    List<KnownOrganisation> listOrganisations(Language language);

    /// The key of the organisation that a register knows under this number, however it is written.
    Optional<String> findKeyByNumber(String number);

    /// @param isCompany whether it asks questions; others help to answer them
    record KnownOrganisation(String key, Passage name, boolean isCompany) {
        /// What those who act for it do, when they do nothing else yet.
        public Role role() {
            return isCompany ? Role.COMPANY : Role.EXPERT;
        }
    }
}
