package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Items;
import dev.longshore.model.Value;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a listener, or a rule of one, does with requests. */
public final class Action extends Section {
    /** Views an object of the document as this. */
    public Action(Node.Fields fields) {
        super(fields);
    }

    /** Returns what it does, such as forward. */
    public @Nullable Value<String> type() {
        return text("Type");
    }

    /** Returns the only target group it forwards to, where it is written in short. */
    public @Nullable Link targetGroup() {
        return link("TargetGroupArn");
    }

    /** Returns the status of its redirect: HTTP_301 or HTTP_302. */
    public @Nullable Value<String> redirectStatus() {
        return part("RedirectConfig").text("StatusCode");
    }

    /** Returns the protocol it redirects to. */
    public @Nullable Value<String> redirectProtocol() {
        return part("RedirectConfig").text("Protocol");
    }

    /** Returns the status of its fixed response. */
    public @Nullable Value<String> responseStatus() {
        return part("FixedResponseConfig").text("StatusCode");
    }

    /** Returns the text of its fixed response. */
    public @Nullable Value<String> responseBody() {
        return part("FixedResponseConfig").text("MessageBody");
    }

    /** Returns the target groups it forwards to, with their weights. */
    public Items<WeightedTargetGroup> targetGroups() {
        return part("ForwardConfig").objects("TargetGroups", WeightedTargetGroup::new);
    }

    /** Returns all target groups it forwards to, however they are written. */
    public Stream<Link> forwardsTo() {
        Stream<Link> weighted = targetGroups().stream()
                .map(WeightedTargetGroup::targetGroup)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        return Stream.concat(Stream.ofNullable(targetGroup()), weighted);
    }
}
