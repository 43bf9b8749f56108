package dev.longshore.storage;

import dev.longshore.internal.Judge;
import dev.longshore.internal.PinnedFlags;
import java.util.function.Consumer;
import software.amazon.awscdk.services.efs.CfnAccessPoint;
import software.constructs.Construct;

/** A directory of a file system with an owner of its own. Whoever mounts it sees nothing else of the file system. */
public final class EfsAccessPoint extends Construct implements Mountable {
    private final CfnAccessPoint accessPoint;
    private final TaskVolume volume;
    private final String volumeName;

    /** Defines the access point from finished options. */
    public EfsAccessPoint(Construct scope, String id, EfsFileSystem files, EfsAccessPointProps props) {
        this(scope, id, files, props, VolumeNames.of(files.getVolumeName() + "-" + id));
    }

    EfsAccessPoint(Construct scope, String id, EfsFileSystem files, EfsAccessPointProps props, String volumeName) {
        super(scope, id);
        Judge.report(this, FileSystemCheck.of(props, Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        this.volumeName = volumeName;
        String uid = Long.toString(props.uid());
        String gid = Long.toString(props.gid());
        accessPoint = CfnAccessPoint.Builder.create(this, "Resource")
                .fileSystemId(files.getFileSystemId())
                .posixUser(CfnAccessPoint.PosixUserProperty.builder()
                        .uid(uid)
                        .gid(gid)
                        .build())
                .rootDirectory(CfnAccessPoint.RootDirectoryProperty.builder()
                        .path(props.path())
                        .creationInfo(CfnAccessPoint.CreationInfoProperty.builder()
                                .ownerUid(uid)
                                .ownerGid(gid)
                                .permissions(props.permissions())
                                .build())
                        .build())
                .build();
        volume = new EfsVolume(files, accessPoint.getRef(), accessPoint.getAttrArn());
    }

    /** Defines the access point from options written in place. */
    public static EfsAccessPoint create(
            Construct scope, String id, EfsFileSystem files, Consumer<EfsAccessPointProps.Builder> options) {
        return new EfsAccessPoint(
                scope, id, files, EfsAccessPointProps.builder().apply(options).build());
    }

    /** Returns the L1 access point. */
    public CfnAccessPoint getAccessPoint() {
        return accessPoint;
    }

    @Override
    public TaskVolume getVolume() {
        return volume;
    }

    @Override
    public String getVolumeName() {
        return volumeName;
    }
}
