package be.weefsel.app.vocabulary.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.vocabulary.Topic;
import java.util.List;

/// The form to upload a scheme of topics.
///
/// @param inUse topics that the file lacks and under which something stands
public record SchemeEditionPage(Frame frame, FormErrors errors, List<TopicPage.Link> inUse) {

    static TopicPage.Link link(Topic topic, Frame frame) {
        var label = topic.label().in(frame.language());
        return new TopicPage.Link(
                label.text(), label.language().code(), frame.link("/topics/" + topic.key()));
    }
}
