package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A rule of a listener. */
public final class ListenerRule extends Routing {
    /** What a template calls this. */
    public static final Kind<ListenerRule> KIND =
            new Kind<>("AWS::ElasticLoadBalancingV2::ListenerRule", ListenerRule::new);

    /** Views a resource of a template as this. */
    public ListenerRule(Resource resource) {
        super(resource);
    }

    /** Returns the listener. */
    public @Nullable Link listener() {
        return link("ListenerArn");
    }

    /** Returns its place among the rules of the listener. */
    public @Nullable Value<Integer> priority() {
        return number("Priority");
    }

    /** Returns what a request must be like. */
    public Items<RuleCondition> conditions() {
        return objects("Conditions", RuleCondition::new);
    }

    @Override
    public Items<Action> actions() {
        return objects("Actions", Action::new);
    }
}
