package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// Entries of the directory that are probably one organisation.
public record DuplicatesPage(Frame frame, String title, List<Pair> pairs) {

    /// @param reasons why they may be one, the strongest first
    /// @param path of the page where they are laid side by side, without language
    public record Pair(Entry one, Entry other, List<String> reasons, String path) {}

    /// @param about kind and place
    public record Entry(Label name, String about) {}
}
