package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.duck.Column;
import be.weefsel.fabric.duck.Rows;
import be.weefsel.fabric.register.Checks;
import be.weefsel.fabric.register.CsvBytes;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.Progress;
import java.io.IOException;
import java.util.List;

/// `address.csv`, down to the municipality: streets and numbers are not loaded.
final class AddressRows extends KboRows {
    private final KboPlaces places;

    AddressRows(CsvBytes csv, KboPlaces places, Checks checks, Progress progress)
            throws IOException {
        super(
                csv,
                checks,
                progress,
                "EntityNumber",
                "TypeOfAddress",
                "CountryNL",
                "CountryFR",
                "Zipcode",
                "MunicipalityNL",
                "MunicipalityFR",
                "DateStrikingOff",
                "StreetNL",
                "StreetFR",
                "HouseNumber",
                "Box",
                "ExtraAddressInfo");
        this.places = places;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.integer("entity"),
                Column.tinyint("kind"),
                Column.integer("zip"),
                Column.integer("municipality"),
                Column.bool("is_abroad"),
                Column.bool("is_struck_off"));
    }

    @Override
    boolean write(Rows rows, int row) {
        int entity = entity(fields[0]);
        if (entity < 0) {
            return false;
        }
        boolean abroad = !csv.isEmpty(fields[2]) || !csv.isEmpty(fields[3]);
        int municipality = abroad ? 0 : places.find(csv, fields[4], fields[5], fields[6]);
        boolean struckOff = !csv.isEmpty(fields[7]);
        if (!abroad && municipality == 0) {
            found(Finding.UNRESOLVED_PLACE);
        }
        if (struckOff) {
            found(Finding.STRUCK_OFF);
        }
        rows.setInt(0, row, entity);
        rows.setByte(1, row, kind(fields[1]));
        int zip = csv.number(fields[4]);
        if (zip < 0) {
            rows.setNull(2, row);
        } else {
            rows.setInt(2, row, zip);
        }
        if (municipality == 0) {
            rows.setNull(3, row);
        } else {
            rows.setInt(3, row, municipality);
        }
        rows.setBoolean(4, row, abroad);
        rows.setBoolean(5, row, struckOff);
        return true;
    }

    /// 1 seat (REGO), 2 unit (BAET), 3 branch (ABBR), 4 oldest active unit (OBAD), 0 something
    /// else.
    private int kind(int field) {
        if (csv.length(field) != 4) {
            return 0;
        }
        return switch (csv.at(field, 0)) {
            case 'R' -> 1;
            case 'B' -> 2;
            case 'A' -> 3;
            case 'O' -> 4;
            default -> 0;
        };
    }
}
