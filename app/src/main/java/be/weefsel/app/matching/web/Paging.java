package be.weefsel.app.matching.web;

import java.util.List;
import java.util.Optional;

/// One page of a long list. A page beyond the end is the last one.
///
/// @param asked number of the page that was asked for, 1 for the first
/// @param total how many things there are on all pages
/// @param choices the query of the list without its page: empty, or `?q=yarn`
record Paging(int asked, int total, String choices) {
    static final int SIZE = 25;

    int page() {
        return Math.clamp(asked, 1, pages());
    }

    private int pages() {
        return Math.max(1, Math.ceilDiv(total, SIZE));
    }

    <T> List<T> of(List<T> all) {
        return all.stream().skip((page() - 1L) * SIZE).limit(SIZE).toList();
    }

    /// The query of the page before; empty on the first.
    Optional<String> previous() {
        return page() == 1 ? Optional.empty() : Optional.of(queryOf(page() - 1));
    }

    /// The query of the page after; empty on the last.
    Optional<String> next() {
        return page() == pages() ? Optional.empty() : Optional.of(queryOf(page() + 1));
    }

    private String queryOf(int other) {
        return (choices.isEmpty() ? "?" : choices + "&") + "page=" + other;
    }
}
