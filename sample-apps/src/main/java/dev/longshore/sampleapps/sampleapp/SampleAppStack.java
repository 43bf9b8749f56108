package dev.longshore.sampleapps.sampleapp;

import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** The Amazon ECS sample page, from the task definition that AWS's guide gives. */
public final class SampleAppStack extends Stack {
    /** Defines the stack. */
    public SampleAppStack(Construct scope, String id) {
        super(scope, id);
    }
}
