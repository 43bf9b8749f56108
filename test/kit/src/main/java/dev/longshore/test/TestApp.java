package dev.longshore.test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/** The one app of a test class. */
final class TestApp {
    private TestApp() {}

    static Map<String, SynthesizedStack> synthesize(Class<?> test) {
        App app = new App(AppProps.builder()
                .analyticsReporting(false)
                .treeMetadata(false)
                .stackTraces(false)
                .context(CdkJson.contextFor(test))
                .build());
        List<Stack> stacks = new ArrayList<>();
        methods(test).forEach(method -> stacks.add(define(method, app)));
        Map<String, SynthesizedStack> synthesized = new LinkedHashMap<>();
        stacks.forEach(stack -> {
            SynthesizedStack made = SynthesizedStack.of(stack, test.getSimpleName());
            synthesized.put(made.name(), made);
        });
        return Collections.unmodifiableMap(synthesized);
    }

    // Java gives methods in no order; the one of their names is the same on every machine.
    private static List<Method> methods(Class<?> test) {
        List<Method> methods = new ArrayList<>(
                AnnotationSupport.findAnnotatedMethods(test, StackUnderTest.class, HierarchyTraversalMode.TOP_DOWN));
        methods.sort(Comparator.comparing(Method::getName));
        if (methods.isEmpty()) {
            throw new ExtensionConfigurationException(test.getSimpleName()
                    + " defines no stack; add: @StackUnderTest static Stack shop(App app) { return new ShopStack(app,"
                    + " \"shop\"); }");
        }
        for (Method method : methods) {
            boolean fits = Modifier.isStatic(method.getModifiers())
                    && Stack.class.isAssignableFrom(method.getReturnType())
                    && Arrays.equals(method.getParameterTypes(), new Class<?>[] {App.class});
            if (!fits) {
                throw new ExtensionConfigurationException("@StackUnderTest " + method.getName()
                        + " must be static, take an App and return a Stack: static Stack " + method.getName()
                        + "(App app)");
            }
        }
        return methods;
    }

    private static Stack define(Method method, App app) {
        method.setAccessible(true);
        try {
            Stack stack = (Stack) method.invoke(null, app);
            if (stack == null) {
                throw new ExtensionConfigurationException("@StackUnderTest " + method.getName() + " returned null");
            }
            return stack;
        } catch (InvocationTargetException e) {
            throw rethrown(e);
        } catch (IllegalAccessException e) {
            throw new ExtensionConfigurationException("@StackUnderTest " + method.getName() + " can't be called", e);
        }
    }

    // The user's own error, with the user's own line first.
    private static RuntimeException rethrown(InvocationTargetException e) {
        Throwable cause = e.getTargetException();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException own ? own : new IllegalStateException(cause);
    }
}
