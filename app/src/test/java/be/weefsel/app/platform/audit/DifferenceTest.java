package be.weefsel.app.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

class DifferenceTest {
    private static final JsonNode NOTHING = MissingNode.getInstance();

    @Test
    void valuesThatDifferAreFoundHoweverDeepInTheOrderOfTheFields() {
        assertThat(
                        told(
                                "{'name': {'nl': 'Vlas', 'fr': 'Lin'}, 'kind': 'lab', 'size': 3}",
                                "{'name': {'nl': 'Vlas', 'fr': 'Le lin'}, 'kind': 'lab', 'size': 4}"))
                .containsExactly("name.fr: \"Lin\" > \"Le lin\"", "size: 3 > 4");
    }

    @Test
    void aFieldThatIsNotThereIsTheSameAsOneWithNothingInIt() {
        assertThat(told("{'website': null}", "{}")).isEmpty();
        assertThat(told("{}", "{'website': 'x'}")).containsExactly("website:  > \"x\"");
    }

    @Test
    void aListIsComparedAsAWhole() {
        assertThat(told("{'codes': [10, 13]}", "{'codes': [10, 13]}")).isEmpty();
        assertThat(told("{'codes': [10, 13]}", "{'codes': [13, 10]}"))
                .containsExactly("codes: [10,13] > [13,10]");
    }

    @Test
    void aRecordThatComesOrGoesDiffersInAllThatItHas() {
        var record = json("{'at': {'town': 'Zeehaven', 'point': null}}");

        assertThat(told(NOTHING, record)).containsExactly("at.town:  > \"Zeehaven\"");
        assertThat(told(record, NOTHING)).containsExactly("at.town: \"Zeehaven\" > ");
        assertThat(told(NOTHING, NOTHING)).isEmpty();
    }

    @Test
    void aValueThatBecameARecordIsOneDifference() {
        assertThat(told("{'number': 'kbo:1'}", "{'number': {'digits': '1'}}"))
                .containsExactly("number: \"kbo:1\" > {\"digits\":\"1\"}");
    }

    @Test
    void aRecordMayBeOneValueItself() {
        assertThat(told("3", "4")).containsExactly(": 3 > 4");
    }

    private static List<String> told(String before, String after) {
        return told(json(before), json(after));
    }

    private static List<String> told(JsonNode before, JsonNode after) {
        return Difference.between(before, after).stream()
                .map(found -> "%s: %s > %s".formatted(found.path(), found.before(), found.after()))
                .toList();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
