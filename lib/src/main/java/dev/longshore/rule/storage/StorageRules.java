package dev.longshore.rule.storage;

import dev.longshore.rule.Rule;
import java.util.List;

/** The rules over EFS file systems, access points and mount targets. */
public final class StorageRules {
    private StorageRules() {}

    /** Returns them in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new EFS001(),
                new EFS002(),
                new EFS002b(),
                new EFS003(),
                new EFS004(),
                new EFS005(),
                new EFS005b(),
                new EFS006(),
                new EFS007(),
                new EFS007b(),
                new EFS008(),
                new EFS009(),
                new EFS010(),
                new EFS011(),
                new EFS012(),
                new EFS013(),
                new EFS014(),
                new EFS015(),
                new EFS016(),
                new ST220(),
                new ST221());
    }
}
