package dev.longshore.test;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Synthesizes the stacks of a class once, and hands them to its tests. */
final class LongshoreExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(LongshoreExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        OneThread.enter(test.getSimpleName());
        context.getStore(NAMESPACE).put(test, TestApp.synthesize(test));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        OneThread.leave();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SynthesizedStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Map<String, SynthesizedStack> stacks = stacks(context);
        String name = parameter
                .findAnnotation(StackUnderTest.class)
                .map(StackUnderTest::value)
                .orElse("");
        if (name.isEmpty() && stacks.size() == 1) {
            return stacks.values().iterator().next();
        }
        SynthesizedStack stack = stacks.get(name);
        if (stack == null) {
            throw new ParameterResolutionException(
                    name.isEmpty()
                            ? "which stack is meant? Write @StackUnderTest(\"...\") with one of " + stacks.keySet()
                            : "no stack '" + name + "' is defined in this class, but " + stacks.keySet());
        }
        return stack;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, SynthesizedStack> stacks(ExtensionContext context) {
        Object stored = context.getStore(NAMESPACE).get(context.getRequiredTestClass());
        return (Map<String, SynthesizedStack>) Objects.requireNonNull(stored);
    }
}
