package be.weefsel.app.actors.web;

import java.util.List;
import java.util.Optional;

/// What stands about an organisation, for whoever answers for it.
///
/// @param edit the fields of the form
/// @param answered when it was answered before, in words
/// @param offers those that are open today
public record SurveyAnswerPage(
        EditPage edit,
        String token,
        Optional<String> answered,
        List<OfferChoice> offers,
        String remark) {
    static final String CLOSED = "closed";
    static final String REMARK = "remark";

    public record OfferChoice(Label offer, boolean closed) {}
}
