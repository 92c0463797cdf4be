package be.weefsel.engine.measure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/// A measure with a value for each area, or for each sector. A value that does not exist is `NaN`.
public final class Scores {
    private final Keys keys;
    private final double[] values;

    private Scores(Keys keys, double[] values) {
        this.keys = keys;
        this.values = values;
    }

    static Scores of(Keys keys, IntToDoubleFunction value) {
        var values = new double[keys.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(i);
        }
        return new Scores(keys, values);
    }

    /// @throws IllegalArgumentException when a key comes twice or there are not as many values
    public static Scores of(List<String> keys, double... values) {
        if (keys.size() != values.length) {
            throw new IllegalArgumentException(
                    "There are (%s) values for (%s) keys.".formatted(values.length, keys.size()));
        }
        return of(new Keys(keys), i -> values[i]);
    }

    public List<String> keys() {
        return keys.list();
    }

    /// `NaN` when it does not exist.
    public double at(int place) {
        return values[place];
    }

    /// Empty when the value does not exist, or there is no such key.
    public OptionalDouble find(String key) {
        var place = keys.find(key);
        if (place.isEmpty() || Double.isNaN(values[place.getAsInt()])) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(values[place.getAsInt()]);
    }

    public double[] toArray() {
        return values.clone();
    }
}
