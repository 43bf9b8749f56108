package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import java.util.stream.Stream;

/** A bucket. */
public final class Bucket extends ResourceView {
    /** What a template calls this. */
    public static final Kind<Bucket> KIND = new Kind<>("AWS::S3::Bucket", Bucket::new);

    /** Views a resource of a template as this. */
    public Bucket(Resource resource) {
        super(resource);
    }

    /** Returns how objects are encrypted by default, such as aws:kms. */
    public Stream<Value<String>> encryptionAlgorithms() {
        return part("BucketEncryption").objects("ServerSideEncryptionConfiguration", Encryption::new).stream()
                .flatMap(Encryption::algorithm);
    }

    private static final class Encryption extends Section {
        Encryption(dev.longshore.document.Node.Fields fields) {
            super(fields);
        }

        Stream<Value<String>> algorithm() {
            return Stream.ofNullable(part("ServerSideEncryptionByDefault").text("SSEAlgorithm"));
        }
    }
}
