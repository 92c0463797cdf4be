package be.weefsel.app.platform.page;

import be.weefsel.app.platform.people.Role;
import java.util.Set;

/// A main place of the network. Each concept that has pages of its own gives one as a bean.
///
/// @param order along the way of the data: fabric 10, spearheads 20, factories 30, actors 40,
///   programme 50, questions 60, companies 70, web 80, vocabulary 90; settings 100
/// @param key of the name shown
/// @param path without language
/// @param only those for whom it is; empty for everyone
public record NavigationEntry(int order, String key, String path, Set<Role> only) {
    public NavigationEntry {
        only = Set.copyOf(only);
    }

    /// For everyone.
    public NavigationEntry(int order, String key, String path) {
        this(order, key, path, Set.of());
    }

    boolean isForEveryone() {
        return only.isEmpty();
    }
}
