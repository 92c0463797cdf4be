package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.duck.Duck;
import java.util.Arrays;
import java.util.BitSet;

/// Which enterprises and units there are, and whose a unit is: 30 bits and 8 bytes each.
final class Entities {
    private final BitSet enterprises = new BitSet(EntityNumber.FIRST_UNIT);
    private final BitSet natural = new BitSet(EntityNumber.FIRST_UNIT);
    private int[] units = new int[1 << 16];
    private int[] owners = new int[1 << 16];
    private int count;
    private boolean ordered = true;

    void addEnterprise(int number, boolean isNaturalPerson) {
        enterprises.set(number);
        natural.set(number, isNaturalPerson);
    }

    void addUnit(int unit, int enterprise) {
        if (count == units.length) {
            units = Arrays.copyOf(units, 2 * count);
            owners = Arrays.copyOf(owners, 2 * count);
        }
        ordered &= count == 0 || units[count - 1] < unit;
        units[count] = unit;
        owners[count] = enterprise;
        count++;
    }

    boolean hasEnterprise(int number) {
        return enterprises.get(number);
    }

    /// Whether an enterprise is a natural person, or a unit belongs to one. Of whom nothing is
    /// known, it is supposed. Branches belong to foreign companies.
    boolean isOfNaturalPerson(int entity) {
        if (entity >= EntityNumber.FIRST_BRANCH) {
            return false;
        }
        int enterprise = EntityNumber.isUnit(entity) ? ownerOf(entity) : entity;
        return !enterprises.get(enterprise) || natural.get(enterprise);
    }

    /// All that are in the view `enterprise`, without units.
    static Entities enterprisesIn(Duck duck) {
        var entities = new Entities();
        try (var chunks = duck.chunks("select e, is_natural from enterprise")) {
            while (chunks.next()) {
                var numbers = chunks.block().vector(0);
                var natural = chunks.block().vector(1);
                for (int i = 0; i < chunks.block().rowCount(); i++) {
                    entities.addEnterprise(numbers.getInt(i), natural.getBoolean(i));
                }
            }
        }
        return entities;
    }

    /// Takes the units that are in the view `establishment` instead of those that were added.
    void takeUnitsOf(Duck duck) {
        count = 0;
        ordered = true;
        try (var chunks = duck.chunks("select u, e from establishment")) {
            while (chunks.next()) {
                var numbers = chunks.block().vector(0);
                var enterprisesOfUnits = chunks.block().vector(1);
                for (int i = 0; i < chunks.block().rowCount(); i++) {
                    addUnit(numbers.getInt(i), enterprisesOfUnits.getInt(i));
                }
            }
        }
    }

    /// The enterprise of a unit, 0 when the unit is not known. Of a unit that is there twice, one
    /// of its enterprises.
    int ownerOf(int unit) {
        if (!ordered) {
            sort();
        }
        int place = Arrays.binarySearch(units, 0, count, unit);
        return place < 0 ? 0 : owners[place];
    }

    private void sort() {
        long[] pairs = new long[count];
        for (int i = 0; i < count; i++) {
            pairs[i] = ((long) units[i] << 32) | owners[i];
        }
        Arrays.sort(pairs);
        for (int i = 0; i < count; i++) {
            units[i] = (int) (pairs[i] >>> 32);
            owners[i] = (int) pairs[i];
        }
        ordered = true;
    }
}
