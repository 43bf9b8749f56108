package dev.longshore.storage;

/** What volumes are called in a task: letters, digits, - and _. */
final class VolumeNames {
    private VolumeNames() {}

    static String of(String constructId) {
        return constructId.replaceAll("[^A-Za-z0-9_-]+", "-");
    }
}
