package dev.longshore.task;

/** What Docker allows a container beyond an ordinary process. Longshore takes all of it away unless it is kept. */
public enum LinuxCapability {
    /** Write to the audit log of the kernel. */
    AUDIT_WRITE,
    /** Change owners of files. */
    CHOWN,
    /** Pass by the permissions of files. */
    DAC_OVERRIDE,
    /** Pass by checks on the owner of a file. */
    FOWNER,
    /** Keep set-user-id bits of a changed file. */
    FSETID,
    /** Send signals to processes of other users. */
    KILL,
    /** Make device files. */
    MKNOD,
    /** Listen on ports below 1024 as another user than root. */
    NET_BIND_SERVICE,
    /** Send raw packets, such as ping. */
    NET_RAW,
    /** Set capabilities of files. */
    SETFCAP,
    /** Change the group of a process. */
    SETGID,
    /** Hand on capabilities. */
    SETPCAP,
    /** Change the user of a process. */
    SETUID,
    /** Change the root directory. */
    SYS_CHROOT
}
