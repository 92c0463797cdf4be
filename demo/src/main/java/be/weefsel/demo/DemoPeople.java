package be.weefsel.demo;

import java.util.List;

/// Those who sign in to the demo network. Roles rather than people: nobody of them exists.
public final class DemoPeople {
    /// What all of them sign in with. Everyone may know it.
    public static final String PASSWORD = "weefsel-demo";

    private DemoPeople() {}

    /// @param seats such as `core-group:food`
    public record PersonRow(
            String email,
            String name,
            String language,
            String role,
            String organisation,
            List<String> seats) {}

    public static List<PersonRow> people() {
        return DemoFile.read(
                "people.csv",
                row ->
                        new PersonRow(
                                row.getField("email"),
                                row.getField("name"),
                                row.getField("language"),
                                row.getField("role"),
                                row.getField("organisation"),
                                DemoFile.several(row.getField("seats"))));
    }
}
