package dev.longshore.storage;

import java.util.function.Consumer;

/** Options of an {@link EfsAccessPoint}: a directory, and the user that all who mount it become. */
public sealed interface EfsAccessPointProps permits DefaultEfsAccessPointProps {
    /** The directory, {@value}, unless set: the root of a file system belongs to root. */
    String DEFAULT_PATH = "/data";

    /** The user and the group, {@value}, unless set: the first that is not the system's. */
    int DEFAULT_OWNER = 1000;

    /** What owner, group and others may do with the directory, {@value}, unless set. */
    String DEFAULT_PERMISSIONS = "750";

    /** Returns the directory. */
    String path();

    /** Returns the user. */
    long uid();

    /** Returns the group. */
    long gid();

    /** Returns the permissions of the directory, in octal. */
    String permissions();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EfsAccessPointProps}. */
    final class Builder {
        private String path = DEFAULT_PATH;
        private long uid = DEFAULT_OWNER;
        private long gid = DEFAULT_OWNER;
        private String permissions = DEFAULT_PERMISSIONS;

        private Builder() {}

        /**
         * Sets the directory that is seen as the root, at most four levels deep; it is made at the first mount. Default:
         * {@value EfsAccessPointProps#DEFAULT_PATH}.
         */
        public Builder path(String path) {
            this.path = path;
            return this;
        }

        /**
         * Sets the user and the group that every file belongs to, and that everyone who mounts it becomes, whatever
         * user the container runs as. Set them to those that the image expects. Default:
         * {@value EfsAccessPointProps#DEFAULT_OWNER}, both.
         */
        public Builder owner(long uid, long gid) {
            this.uid = uid;
            this.gid = gid;
            return this;
        }

        /**
         * Sets the permissions with which the directory is made, in octal. Default:
         * {@value EfsAccessPointProps#DEFAULT_PERMISSIONS}.
         */
        public Builder permissions(String octal) {
            this.permissions = octal;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public EfsAccessPointProps build() {
            return new DefaultEfsAccessPointProps(path, uid, gid, permissions);
        }
    }
}

record DefaultEfsAccessPointProps(String path, long uid, long gid, String permissions) implements EfsAccessPointProps {}
