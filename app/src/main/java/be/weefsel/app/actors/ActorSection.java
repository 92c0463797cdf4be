package be.weefsel.app.actors;

import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.Texts;
import java.util.List;
import java.util.Optional;

/// What concepts further from the source tell about an actor, on its page.
public interface ActorSection {
    /// Empty when there is nothing that this reader may know.
    Optional<Told> about(Organisation organisation, Reader reader, Texts texts);

    /// @param id of the place on the page
    /// @param note who sees this, or what it is not; empty when that needs no words
    record Told(String id, String heading, String note, List<Line> lines) {}

    /// @param path of the page of what is told, without language
    /// @param beside a few words each, such as how far it has come
    record Line(Passage text, String path, List<String> beside) {}
}
