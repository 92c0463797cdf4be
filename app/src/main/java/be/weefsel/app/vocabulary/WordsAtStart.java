package be.weefsel.app.vocabulary;

import be.weefsel.app.vocabulary.store.ReferenceData;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Sees to it that areas, sectors and a first scheme of topics are there before the first page is
/// asked for.
@Component
class WordsAtStart implements SmartInitializingSingleton {
    private final ReferenceData reference;
    private final Topics topics;

    WordsAtStart(ReferenceData reference, Topics topics) {
        this.reference = reference;
        this.topics = topics;
    }

    @Override
    public void afterSingletonsInstantiated() {
        reference.load();
        reference.loadWhenChanged("topics.ttl", topics::takeFirstScheme);
    }
}
