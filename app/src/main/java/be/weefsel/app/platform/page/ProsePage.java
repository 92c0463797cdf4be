package be.weefsel.app.platform.page;

import java.util.List;

/// A page of text that changes with the software only.
///
/// @param key of the page; its title stands under `<key>.title`
/// @param sections keys; each has a `title` and a `text`
public record ProsePage(Frame frame, String key, List<String> sections) {}
