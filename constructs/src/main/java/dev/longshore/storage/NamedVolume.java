package dev.longshore.storage;

/**
 * A volume with the name that it has in a task.
 *
 * @param name the name
 * @param volume the volume
 */
public record NamedVolume(String name, TaskVolume volume) {}
