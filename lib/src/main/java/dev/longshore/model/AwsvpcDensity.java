package dev.longshore.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many tasks with a network interface of their own an instance holds: awsvpc-tasks.csv says from where and of when.
 *
 * @param plain as accounts have it
 * @param trunked with the account setting {@code awsvpcTrunking}, where the type knows it
 */
public record AwsvpcDensity(int plain, int trunked) {
    private static final String TABLE = "awsvpc-tasks.csv";
    private static final Map<String, AwsvpcDensity> BY_TYPE = read();

    /** Returns that of an instance type, or null where it is not known. */
    public static @Nullable AwsvpcDensity of(String instanceType) {
        return BY_TYPE.get(instanceType);
    }

    private static Map<String, AwsvpcDensity> read() {
        try (InputStream table = Objects.requireNonNull(AwsvpcDensity.class.getResourceAsStream(TABLE), TABLE)) {
            Map<String, AwsvpcDensity> types = new LinkedHashMap<>();
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .forEach(cell -> types.put(
                            cell[0], new AwsvpcDensity(Integer.parseInt(cell[1]), Integer.parseInt(cell[2]))));
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
