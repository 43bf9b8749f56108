package dev.longshore.bench;

import software.amazon.awscdk.App;

/** An app with nothing in it: what starting the JVM and the CDK costs. */
public final class Nothing {
    private Nothing() {}

    /** Synthesizes it. */
    public static void main(String[] args) {
        new App().synth();
    }
}
