package be.weefsel.engine.matching.retrieval;

import java.util.List;

/// Ranks the items of a fixed collection for a text.
///
/// Implementations may be used by many threads at once. The same query always gets the same answer:
/// equal scores are ordered by id.
public interface TextRetrieval {
    /// @param limit how many at most, 0 or more
    /// @return the best first; items that have nothing in common with the query are left out
    /// @throws IllegalArgumentException when the limit is negative
    List<Hit> rank(Item query, int limit);
}
