package be.weefsel.fabric.table;

/// What counts as industry, by code of NACE Rev. 2 or 2.1 and its national versions.
public final class Industry {
    private Industry() {}

    /// Sections B to E: mining, manufacturing, energy, water and waste; divisions 05 to 39.
    public static boolean isIndustry(String sector) {
        return isBetween(sector, "05", "40");
    }

    /// Section C: divisions 10 to 33.
    public static boolean isManufacturing(String sector) {
        return isBetween(sector, "10", "34");
    }

    private static boolean isBetween(String sector, String from, String before) {
        return sector.compareTo(from) >= 0 && sector.compareTo(before) < 0;
    }
}
