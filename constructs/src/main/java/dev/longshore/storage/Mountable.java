package dev.longshore.storage;

/** A construct that containers mount by itself, without a volume that is named first. */
public sealed interface Mountable permits EfsFileSystem, EfsAccessPoint {
    /** Returns the volume. */
    TaskVolume getVolume();

    /** Returns what the volume is called in a task. */
    String getVolumeName();
}
