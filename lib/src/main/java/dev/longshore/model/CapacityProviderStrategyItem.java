package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** How many of a service's tasks go to a capacity provider. */
public final class CapacityProviderStrategyItem extends View {
    /** Views an object of the document as this. */
    public CapacityProviderStrategyItem(Node.Fields fields) {
        super(fields);
    }

    /** Returns the provider, such as FARGATE_SPOT. */
    public @Nullable Value<String> capacityProvider() {
        return text("capacityProvider");
    }

    /** Returns the provider as the resource that it may be. */
    public @Nullable Reference provider() {
        return reference("capacityProvider");
    }

    /** Returns whether the provider is certainly Fargate, Spot or not. */
    public boolean isFargate() {
        Value<String> provider = capacityProvider();
        return provider != null && provider.is(name -> name.equals("FARGATE") || name.equals("FARGATE_SPOT"));
    }

    /** Returns the tasks that go there first; 0 unless set. */
    public @Nullable Value<Integer> base() {
        return number("base");
    }

    /** Returns its share of the others; 0 unless set. */
    public @Nullable Value<Integer> weight() {
        return number("weight");
    }
}
