package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.text.TranslatedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands under topics elsewhere. Filled in by concepts further from the source, so that a
/// topic can show where it is used and cannot be lost while it is.
public interface TopicUse {
    /// Keys of all topics that something stands under.
    Set<String> topicsInUse();

    /// Key of the heading under which these things are shown, such as "Who offers something".
    String headingKey();

    /// Which things stand right under each topic on a day, and anyone may see: their paths. For
    /// counting.
    Map<String, Set<String>> pathsByTopic(LocalDate on);

    /// What stands under any of these topics on a day, and anyone may see.
    ///
    /// @param topics a topic and its finer ones
    /// @param texts of the reader
    List<Use> usesOf(Set<String> topics, LocalDate on, Texts texts);

    /// @param kind what it is in words, such as "Laboratory"
    /// @param icon that goes with the kind
    /// @param by who or what it belongs to; empty where that is not public
    /// @param path of its page, without language
    record Use(
            String kind,
            String icon,
            TranslatedText name,
            Optional<TranslatedText> by,
            String path) {}
}
