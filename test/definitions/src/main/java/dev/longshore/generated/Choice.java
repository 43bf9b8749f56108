package dev.longshore.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Choices that a seed decides. */
public final class Choice {
    private static final String NAME = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";

    private final Random random;

    /** Starts with a seed. */
    public Choice(long seed) {
        random = new Random(seed);
    }

    /** Returns true in that share of all cases. */
    public boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Returns a number of a range, its ends more often than the others. */
    public int between(int min, int max) {
        return switch (random.nextInt(6)) {
            case 0 -> min;
            case 1 -> max;
            default -> min + random.nextInt(max - min + 1);
        };
    }

    @SafeVarargs
    final <T> T of(T... options) {
        return options[random.nextInt(options.length)];
    }

    <T> T of(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    /** Returns some of a list, in its order. */
    <T> List<T> some(List<T> options) {
        List<T> some = new ArrayList<>(options);
        some.removeIf(option -> in(50));
        return some;
    }

    /** Returns as many as that, made one by one. */
    <T> List<T> times(int count, Supplier<T> one) {
        List<T> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(one.get());
        }
        return made;
    }

    /** Returns a name as ECS takes it, of a length between the two. */
    String name(int min, int max) {
        StringBuilder name = new StringBuilder();
        for (int left = between(min, max); left > 0; left--) {
            name.append(NAME.charAt(random.nextInt(NAME.length())));
        }
        return name.toString();
    }

    /** Returns an object of these fields: name, value, name, value. */
    public static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return object;
    }
}
