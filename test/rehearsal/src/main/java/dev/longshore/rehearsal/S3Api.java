package dev.longshore.rehearsal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** As much of S3 as publishing assets takes, in path style: {@code /bucket/key}. */
final class S3Api {
    private static final String NAMESPACE = " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"";

    private final Account account;

    S3Api(Account account) {
        this.account = account;
    }

    Reply answer(Call call) {
        String path = call.path().substring(1);
        String bucket = path.split("/", 2)[0];
        if (account.alive("AWS::S3::Bucket", bucket).isEmpty()) {
            return error(404, "NoSuchBucket", "The specified bucket does not exist");
        }
        if (call.query().containsKey("location")) {
            return Reply.xml(200, "<LocationConstraint" + NAMESPACE + "/>");
        }
        if (call.query().containsKey("encryption")) {
            return encryption();
        }
        if (call.query().containsKey("list-type")) {
            return list(bucket, call.query().getOrDefault("prefix", ""));
        }
        return switch (call.method()) {
            case "PUT" -> {
                account.objects.put(path, call.chunked() ? dechunk(call.body()) : call.body());
                yield Reply.empty(200);
            }
            case "GET", "HEAD" -> object(path);
            default ->
                error(
                        501,
                        "NotImplemented",
                        "The rehearsal does not know S3 " + call.method() + " "
                                + call.query().keySet());
        };
    }

    private Reply object(String path) {
        byte[] content = account.objects.get(path);
        return content == null
                ? error(404, "NoSuchKey", "The specified key does not exist.")
                : new Reply(200, "application/octet-stream", content);
    }

    private Reply list(String bucket, String prefix) {
        Xml xml = new Xml().field("Name", bucket).field("IsTruncated", "false");
        account.objects.list(
                bucket,
                prefix,
                (key, size) ->
                        xml.element("Contents", entry -> entry.field("Key", key).field("Size", size)));
        return Reply.xml(200, "<ListBucketResult" + NAMESPACE + ">" + xml + "</ListBucketResult>");
    }

    private static Reply encryption() {
        return Reply.xml(
                200,
                "<ServerSideEncryptionConfiguration" + NAMESPACE + "><Rule><ApplyServerSideEncryptionByDefault>"
                        + "<SSEAlgorithm>aws:kms</SSEAlgorithm></ApplyServerSideEncryptionByDefault></Rule>"
                        + "</ServerSideEncryptionConfiguration>");
    }

    static Reply error(int status, String code, String message) {
        return Reply.xml(
                status,
                new Xml()
                        .element("Error", e -> e.field("Code", code).field("Message", message))
                        .toString());
    }

    // The SDK sends "length;signature CRLF bytes CRLF" pieces, ended by one of length 0.
    static byte[] dechunk(byte[] raw) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int at = 0;
        while (at < raw.length) {
            int end = at;
            while (end < raw.length && raw[end] != '\r') {
                end++;
            }
            String head = new String(raw, at, end - at, StandardCharsets.US_ASCII);
            int length = Integer.parseInt(head.split(";", 2)[0].strip(), 16);
            if (length == 0) {
                break;
            }
            content.write(raw, end + 2, length);
            at = end + 2 + length + 2;
        }
        return content.toByteArray();
    }
}
