package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.TranslatedText;
import java.util.List;

/// A way in which a region was divided for its policy in some time, such as the RESOC areas of West
/// Flanders until 2015. It is the network's own: it need not follow any official level.
///
/// @param key short and lasting: `resoc`
public record AreaSet(
        String key, TranslatedText name, Validity validity, List<SubRegion> subRegions) {
    public AreaSet {
        subRegions = List.copyOf(subRegions);
    }

    /// One of the parts.
    ///
    /// @param key unique among all sub-regions of the network: `midwest`
    /// @param municipalities codes of what lies in it; of all times of the set, so that a merged
    ///   municipality may stand beside those that it came from
    public record SubRegion(String key, TranslatedText name, List<String> municipalities) {
        public SubRegion {
            municipalities = List.copyOf(municipalities);
        }
    }
}
