package be.weefsel.app.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.TestDatabase;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ColumnsTest {
    private final JdbcClient database = JdbcClient.create(TestDatabase.fresh());

    @BeforeEach
    void aTableOfCloths() {
        database.sql(
                        """
                        create table public.cloth (
                            key text primary key, width integer,
                            name_nl text, name_fr text, name_en text, name_original text)
                        """)
                .update();
    }

    @Test
    void theStatementNamesTheColumnsInTheOrderInWhichTheyWereGiven() {
        assertThat(new Columns().value("key", "damask").value("width", 140).insertInto("cloth"))
                .isEqualTo("insert into cloth (key, width) values (:key, :width)");
        assertThat(new Columns().value("key", "damask").value("width", 140).update("cloth", "key"))
                .isEqualTo("update cloth set width = :width where key = :key");
    }

    @Test
    void whatIsWrittenCanBeRead() {
        insert(cloth("damask", Optional.of(140), "Damast"));
        insert(cloth("linen", Optional.empty(), "Linnen"));

        assertThat(cloths()).containsExactly("damask 140 Damast", "linen ? Linnen");
    }

    @Test
    void onlyTheRowWithTheKeyChanges() {
        insert(cloth("damask", Optional.of(140), "Damast"));
        insert(cloth("linen", Optional.of(90), "Linnen"));

        var wider = cloth("linen", Optional.of(180), "Breed linnen");
        database.sql(wider.update("public.cloth", "key")).params(wider.toMap()).update();

        assertThat(cloths()).containsExactly("damask 140 Damast", "linen 180 Breed linnen");
    }

    @Test
    void aRowThatIsThereAlreadyIsChangedInsteadOfAdded() {
        insert(cloth("damask", Optional.of(140), "Damast"));

        for (var cloth :
                List.of(
                        cloth("damask", Optional.empty(), "Damast"),
                        cloth("linen", Optional.of(90), "Linnen"))) {
            database.sql(cloth.insertOrUpdate("public.cloth", "key"))
                    .params(cloth.toMap())
                    .update();
        }

        assertThat(cloths()).containsExactly("damask ? Damast", "linen 90 Linnen");
    }

    private void insert(Columns cloth) {
        database.sql(cloth.insertInto("public.cloth")).params(cloth.toMap()).update();
    }

    private static Columns cloth(String key, Optional<Integer> width, String name) {
        return new Columns()
                .value("key", key)
                .value("width", width)
                .text("name", TranslatedText.of(Language.NL, name));
    }

    private List<String> cloths() {
        return database.sql(
                        """
                        select key, width, name_nl, name_fr, name_en, name_original
                        from public.cloth
                        order by key
                        """)
                .query((result, number) -> {
                    var row = new Row(result);
                    return "%s %s %s"
                            .formatted(
                                    row.string("key"),
                                    row.findInteger("width").map(String::valueOf).orElse("?"),
                                    row.text("name").exactly(Language.NL));
                })
                .list();
    }
}
