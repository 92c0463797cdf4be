package be.weefsel.app.platform.people;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// In which collective factories people can have a seat. Factories live further from the source
/// than people: the concept that keeps their names fills this in.
public interface SeatedFactories {
    /// In the network's own order.
    List<Factory> listFactories(Language language);

    record Factory(String cluster, Passage name) {}
}
