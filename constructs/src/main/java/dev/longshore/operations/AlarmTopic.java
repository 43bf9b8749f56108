package dev.longshore.operations;

import dev.longshore.internal.LateValue;
import dev.longshore.internal.Ordered;
import dev.longshore.internal.PinnedFlags;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.sns.CfnSubscription;
import software.amazon.awscdk.services.sns.ITopic;
import software.amazon.awscdk.services.sns.Topic;
import software.constructs.Construct;

/**
 * The SNS topic that alarms and events of services go to: encrypted with a key that CloudWatch and EventBridge may use,
 * which they may not with SNS's own, and open to nobody else. The key costs 1 USD a month.
 */
public final class AlarmTopic extends Construct {
    private static final List<String> PUBLISHERS = List.of("cloudwatch.amazonaws.com", "events.amazonaws.com");

    private final ITopic topic;
    private final IKey encryptionKey;

    /** Defines a topic; mails go out once their receivers have agreed. */
    private AlarmTopic(Construct scope, String id, Builder options) {
        super(scope, id);
        PinnedFlags.on(this, scope);
        IKey given = options.encryptionKey;
        encryptionKey = given == null ? key() : given;
        List<IPrincipal> publishers = new ArrayList<>();
        PUBLISHERS.forEach(service -> publishers.add(ofThisAccount(service)));
        encryptionKey.addToResourcePolicy(PolicyStatement.Builder.create()
                .principals(publishers)
                .actions(List.of("kms:Decrypt", "kms:GenerateDataKey*"))
                .resources(List.of("*"))
                .build());
        Topic made = Topic.Builder.create(this, "Topic")
                .masterKey(encryptionKey)
                .enforceSsl(true)
                .build();
        made.addToResourcePolicy(PolicyStatement.Builder.create()
                .principals(publishers)
                .actions(List.of("sns:Publish"))
                .resources(List.of(made.getTopicArn()))
                .build());
        topic = made;
        int late = 0;
        for (String address : options.emails) {
            // An id can't hold what only deployment knows.
            subscribe("Mail" + (LateValue.isIn(address) ? Integer.toString(++late) : address), address);
        }
    }

    /** Defines a topic from options written in place. */
    public static AlarmTopic create(Construct scope, String id, Consumer<Builder> options) {
        Builder builder = new Builder();
        options.accept(builder);
        return new AlarmTopic(scope, id, builder);
    }

    /** Returns the L2 topic. */
    public ITopic getTopic() {
        return topic;
    }

    /** Returns the key that messages are encrypted with. */
    public IKey getEncryptionKey() {
        return encryptionKey;
    }

    private Key key() {
        return Key.Builder.create(this, "Key")
                .description("Messages about services")
                .enableKeyRotation(true)
                // Nothing that lasts is encrypted with it.
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
    }

    private void subscribe(String id, String address) {
        CfnSubscription.Builder.create(this, id)
                .topicArn(topic.getTopicArn())
                .protocol("email")
                .endpoint(address)
                .build();
    }

    private static IPrincipal ofThisAccount(String service) {
        return new ServicePrincipal(service)
                .withConditions(Ordered.map("StringEquals", Ordered.map("aws:SourceAccount", Aws.ACCOUNT_ID)));
    }

    /** Says who gets the messages. */
    public static final class Builder {
        private final Set<String> emails = new LinkedHashSet<>();
        private @Nullable IKey encryptionKey;

        private Builder() {}

        /**
         * Sends each message to this address, once its owner has agreed. Called again, it adds one, unless it has it
         * already. Default: to none.
         */
        public Builder email(String address) {
            emails.add(address);
            return this;
        }

        /** Encrypts with a key that is there already and whose policy can be added to. Default: one is made. */
        public Builder encryptionKey(IKey existing) {
            this.encryptionKey = existing;
            return this;
        }
    }
}
