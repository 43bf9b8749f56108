package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** An EFS file system as a volume. */
public final class EfsVolumeConfiguration extends View {
    /** Views an object of the document as this. */
    public EfsVolumeConfiguration(Node.Fields fields) {
        super(fields);
    }

    /** Returns the id of the file system. */
    public @Nullable Value<String> fileSystemId() {
        return text("fileSystemId");
    }

    /** Returns the directory that is mounted; / unless set. */
    public @Nullable Value<String> rootDirectory() {
        return text("rootDirectory");
    }

    /** Returns ENABLED or DISABLED; DISABLED unless set. */
    public @Nullable Value<String> transitEncryption() {
        return text("transitEncryption");
    }

    /** Returns the port of the encrypted connection; chosen by the mount helper unless set. */
    public @Nullable Value<Integer> transitEncryptionPort() {
        return number("transitEncryptionPort");
    }

    /** Returns the access point, where one is used. */
    public @Nullable Value<String> accessPointId() {
        AuthorizationConfig authorization = object("authorizationConfig", AuthorizationConfig::new);
        return authorization == null ? null : authorization.accessPointId();
    }

    /** Returns whether an access point is certainly used: one is written out, or a resource is referred to. */
    public boolean usesAccessPoint() {
        AuthorizationConfig authorization = object("authorizationConfig", AuthorizationConfig::new);
        return authorization != null && authorization.refersToAccessPoint();
    }

    /** Returns whether IAM decides who mounts: ENABLED or DISABLED; DISABLED unless set. */
    public @Nullable Value<String> iam() {
        AuthorizationConfig authorization = object("authorizationConfig", AuthorizationConfig::new);
        return authorization == null ? null : authorization.iam();
    }

    private static final class AuthorizationConfig extends View {
        AuthorizationConfig(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Value<String> accessPointId() {
            return text("accessPointId");
        }

        boolean refersToAccessPoint() {
            return refersTo("accessPointId");
        }

        @Nullable
        Value<String> iam() {
            return text("iam");
        }
    }
}
