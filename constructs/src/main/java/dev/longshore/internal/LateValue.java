package dev.longshore.internal;

import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.IResolvable;
import software.amazon.jsii.JsiiObject;
import software.amazon.jsii.UnsafeCast;

/** What an L2 gave its resource and only synthesis fills in, so that another resource can have the same. */
public final class LateValue {
    /** How CDK writes a token into a string: {@code ${Token[Name.12]}}. */
    private static final String IN_TEXT = "${Token[";

    private LateValue() {}

    /** Returns whether a part of a text is only known later; CDK's own answer is a call across jsii. */
    public static boolean isIn(String text) {
        return text.contains(IN_TEXT);
    }

    /** Returns the property of a resource as one that is resolved at synthesis, or null where it is not set. */
    public static @Nullable IResolvable of(@Nullable Object property) {
        // jsii gives an object that has no class of its own as one that has no interface either.
        return property instanceof JsiiObject late ? UnsafeCast.unsafeCast(late, IResolvable.class) : null;
    }
}
