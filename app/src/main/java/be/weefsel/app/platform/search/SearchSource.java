package be.weefsel.app.platform.search;

/// A concept that can be searched.
public interface SearchSource {
    /// Where its hits stand among those of others; the lowest first.
    int order();

    /// Finds only what the reader may see: a hit must not tell what is hidden.
    Hits find(Search search);
}
