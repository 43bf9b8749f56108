package dev.longshore.bench;

import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/** How many services an app has, and how many of them are in a stack. */
record Size(int services, int perStack) {
    private static final int PER_STACK = 5;

    static Size of(String... args) {
        return new Size(Integer.parseInt(args[0]), PER_STACK);
    }

    /** Defines the stacks one after the other and synthesizes them. */
    void synthesize(Services services) {
        App app = new App(props());
        for (int first = 0; first < this.services; first += perStack) {
            services.define(new Stack(app, "Stack" + first), Math.min(perStack, this.services - first));
        }
        app.synth();
    }

    // What the bundled apps leave out of their assembly, and a new app does not.
    private static AppProps props() {
        AppProps.Builder props = AppProps.builder();
        return Boolean.getBoolean("bench.lean")
                ? props.analyticsReporting(false)
                        .treeMetadata(false)
                        .stackTraces(false)
                        .build()
                : props.build();
    }

    /** Defines services in a stack. */
    interface Services {
        void define(Stack stack, int count);
    }
}
