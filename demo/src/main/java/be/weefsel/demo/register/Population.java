package be.weefsel.demo.register;

/// Everything that a plan makes: where, in which sectors, which enterprises and which units.
final class Population {
    private final Places places;
    private final Sectors sectors;
    private final Economy economy;
    private final Enterprises enterprises;
    private final Units units;

    Population(Plan plan) {
        places = new Places(plan::coverageOf);
        sectors = new Sectors(new Draws(plan.seed()));
        economy = new Economy(sectors, new Draws(plan.seed()));
        enterprises = new Enterprises(plan, places, sectors, economy);
        units = new Units(plan, places, sectors, economy, enterprises);
    }

    Places places() {
        return places;
    }

    Sectors sectors() {
        return sectors;
    }

    Enterprises enterprises() {
        return enterprises;
    }

    Units units() {
        return units;
    }

    Place home(int enterprise) {
        return places.get(enterprises.home(enterprise));
    }

    /// Another activity of who has the main one, at a place.
    int companion(int main, Place place, Draws draws) {
        return sectors.companion(main, economy.usual(place), draws);
    }
}
