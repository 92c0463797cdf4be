package be.weefsel.app.platform.page;

import java.util.List;

/// A page of text.
public record ProsePage(Frame frame, String title, List<Section> sections) {

    public record Section(String title, List<String> paragraphs) {}
}
