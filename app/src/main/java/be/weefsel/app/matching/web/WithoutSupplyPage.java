package be.weefsel.app.matching.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// Demand without supply: how much there is of it under which topic.
///
/// @param title how many running questions have no good offer
/// @param sentence what one sees in the chart
/// @param rule what counts as good
/// @param chart empty when there is nothing to draw
/// @param questions for those who may know them; empty for others
public record WithoutSupplyPage(
        Frame frame,
        String title,
        String sentence,
        String rule,
        List<Bar> chart,
        int chartHeight,
        List<TopicRow> topics,
        List<Entry> questions,
        String csvHref) {

    /// One bar of the chart, in the units of its picture.
    public record Bar(String name, int y, double width, String number, double numberX) {}

    /// @param href page of the topic; empty for questions without a topic
    public record TopicRow(String name, String href, String without, String running) {}

    public record Entry(String href, Passage heading, String waiting, List<String> topics) {}
}
