package dev.longshore.rehearsal;

import java.time.Instant;

/** The APIs that take a form with an Action and answer XML: CloudFormation, STS and a little of EC2. */
final class QueryApi {
    private static final String CLOUDFORMATION = "http://cloudformation.amazonaws.com/doc/2010-05-15/";
    private static final String STS = "https://sts.amazonaws.com/doc/2011-06-15/";

    private final CloudFormationApi cloudFormation;

    QueryApi(Account account, CloudFormation engine) {
        this.cloudFormation = new CloudFormationApi(account, engine);
    }

    Reply answer(Call call) {
        String action = call.get("Action");
        return switch (action) {
            case "GetCallerIdentity" ->
                result(
                        action,
                        STS,
                        new Xml()
                                .field("Arn", "arn:aws:iam::" + Account.ID + ":user/rehearsal")
                                .field("UserId", "AIDAREHEARSAL")
                                .field("Account", Account.ID));
            case "AssumeRole" -> result(action, STS, assumed(call));
            case "DescribeAvailabilityZones" -> zones();
            default -> result(action, CLOUDFORMATION, cloudFormation.answer(action, call));
        };
    }

    static Reply error(CloudError error) {
        Xml xml = new Xml()
                .element(
                        "Error",
                        e -> e.field("Type", "Sender")
                                .field("Code", error.code())
                                .field("Message", error.text()));
        return Reply.xml(
                error.status(),
                "<ErrorResponse xmlns=\"" + CLOUDFORMATION + "\">" + xml
                        + "<RequestId>rehearsal</RequestId></ErrorResponse>");
    }

    private static Reply result(String action, String namespace, Xml content) {
        return Reply.xml(
                200,
                "<" + action + "Response xmlns=\"" + namespace + "\"><" + action + "Result>" + content + "</" + action
                        + "Result><ResponseMetadata><RequestId>rehearsal</RequestId></ResponseMetadata></" + action
                        + "Response>");
    }

    private static Xml assumed(Call call) {
        return new Xml()
                .element(
                        "AssumedRoleUser",
                        user -> user.field("AssumedRoleId", "AROAREHEARSAL:cli").field("Arn", call.get("RoleArn")))
                .element(
                        "Credentials",
                        credentials -> credentials
                                .field("AccessKeyId", "ASIAREHEARSAL0000000")
                                .field("SecretAccessKey", "rehearsal")
                                .field("SessionToken", "rehearsal")
                                .field("Expiration", Instant.now().plusSeconds(3600)));
    }

    private static Reply zones() {
        Xml xml = new Xml()
                .element(
                        "availabilityZoneInfo",
                        info -> "abcdef"
                                .chars()
                                .forEach(letter -> info.element(
                                        "item",
                                        item -> item.field("zoneName", Account.REGION + (char) letter)
                                                .field("zoneState", "available")
                                                .field("regionName", Account.REGION))));
        return Reply.xml(
                200,
                "<DescribeAvailabilityZonesResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">" + xml
                        + "</DescribeAvailabilityZonesResponse>");
    }
}
