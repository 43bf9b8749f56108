package dev.longshore.cli;

import static dev.longshore.cli.JavaTask.text;

import dev.longshore.model.DockerVolumeConfiguration;
import dev.longshore.model.EfsVolumeConfiguration;
import dev.longshore.model.PlainView;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import org.jspecify.annotations.Nullable;

/** The Java of a volume of a task definition. */
final class JavaVolume {
    private static final String STORAGE = "dev.longshore.storage.";
    private static final String ENABLED = "ENABLED";

    private final JavaCalls calls;

    private JavaVolume(JavaCalls calls) {
        this.calls = calls;
    }

    static void enter(Volume volume, JavaCalls calls) {
        String made = new JavaVolume(calls).made(volume);
        if (made == null) {
            calls.text("addScratchVolume", text(volume.name()));
        } else {
            calls.raw("addVolume", JavaCalls.literal(text(volume.name())), made);
        }
    }

    private @Nullable String made(Volume volume) {
        EfsVolumeConfiguration efs = volume.efsVolumeConfiguration();
        DockerVolumeConfiguration docker = volume.dockerVolumeConfiguration();
        PlainView windows = volume.object("fsxWindowsFileServerVolumeConfiguration", PlainView::new);
        PlainView s3 = volume.object("s3filesVolumeConfiguration", PlainView::new);
        if (efs != null) {
            return efs(efs);
        } else if (docker != null) {
            return docker(docker);
        } else if (windows != null) {
            return windows(windows);
        } else if (s3 != null) {
            return s3(s3);
        } else if (JavaContainer.isTrue(volume.configuredAtLaunch())) {
            return type("EbsVolume") + ".create(v -> {})";
        }
        Value<String> host = volume.hostSourcePath();
        return host == null ? null : type("HostVolume") + ".of(" + JavaCalls.literal(host.text()) + ")";
    }

    private String efs(EfsVolumeConfiguration efs) {
        StringBuilder made = new StringBuilder(type("ExistingEfsVolume"))
                .append(".of(")
                .append(JavaCalls.literal(text(efs.fileSystemId())))
                .append(')');
        if (efs.accessPointId() != null) {
            made.append(".accessPoint(")
                    .append(JavaCalls.literal(text(efs.accessPointId())))
                    .append(')');
        }
        if (efs.rootDirectory() != null) {
            made.append(".rootDirectory(")
                    .append(JavaCalls.literal(text(efs.rootDirectory())))
                    .append(')');
        }
        if (efs.transitEncryptionPort() != null) {
            made.append(".transitPort(")
                    .append(text(efs.transitEncryptionPort()))
                    .append(')');
        }
        if (!text(efs.transitEncryption()).equals(ENABLED)) {
            made.append(".unencrypted()");
        } else if (!text(efs.iam()).equals(ENABLED)) {
            made.append(".withoutIam()");
        }
        return made.toString();
    }

    private String docker(DockerVolumeConfiguration docker) {
        JavaCalls inner = new JavaCalls("v", 3);
        if (text(docker.scope()).equals("shared")) {
            inner.raw(JavaContainer.isTrue(docker.autoprovision()) ? "shared" : "existing");
        }
        JavaContainer.literal(inner, "driver", docker.driver());
        docker.driverOpts().forEach((name, value) -> inner.text("putDriverOption", name, value.text()));
        docker.labels().forEach((name, value) -> inner.text("putLabel", name, value.text()));
        return type("DockerVolume") + ".create(" + inner.lambda() + ")";
    }

    private String windows(PlainView windows) {
        PlainView authorization = windows.object("authorizationConfig", PlainView::new);
        return "new " + type("FsxWindowsVolume") + "("
                + String.join(
                        ", ",
                        JavaCalls.literal(text(windows.text("fileSystemId"))),
                        JavaCalls.literal(text(windows.text("rootDirectory"))),
                        JavaCalls.literal(
                                authorization == null ? "" : text(authorization.text("credentialsParameter"))),
                        JavaCalls.literal(authorization == null ? "" : text(authorization.text("domain"))))
                + ")";
    }

    private String s3(PlainView s3) {
        return "new " + type("S3FilesVolume") + "("
                + String.join(
                        ", ",
                        literalOrNull(s3.text("fileSystemArn")),
                        literalOrNull(s3.text("accessPointArn")),
                        "null",
                        "null",
                        literalOrNull(s3.text("rootDirectory")),
                        s3.number("transitEncryptionPort") == null ? "null" : text(s3.number("transitEncryptionPort")))
                + ")";
    }

    private String type(String name) {
        calls.use(STORAGE + name);
        return name;
    }

    private static String literalOrNull(@Nullable Value<String> value) {
        return value == null ? "null" : JavaCalls.literal(value.text());
    }
}
