package be.weefsel.app.matching.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// Where the travel times come from, and how to give better ones.
///
/// @param title the answer, in a sentence
/// @param sentence what the table knows, or how drives are estimated
/// @param wrong what is wrong with the file, row by row
/// @param more how many more things are wrong
public record TravelTimesPage(
        Frame frame,
        String title,
        String sentence,
        boolean hasTable,
        FormErrors errors,
        List<String> wrong,
        int more) {}
