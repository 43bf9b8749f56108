package dev.longshore.test;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** CDK for Java talks to one Node process over one pipe: two threads at once mix up their answers. */
final class OneThread {
    private static final AtomicReference<@Nullable User> USER = new AtomicReference<>();

    private OneThread() {}

    static void enter(String test) {
        Thread thread = Thread.currentThread();
        User other = USER.getAndUpdate(user -> user == null || user.thread() == thread ? new User(test, thread) : user);
        if (other != null && other.thread() != thread) {
            throw new IllegalStateException(test + " and " + other.test()
                    + " use CDK at the same time, in the threads '" + thread.getName() + "' and '"
                    + other.thread().getName()
                    + "', and CDK for Java can't be used by two threads; run these classes one after the other:"
                    + " junit.jupiter.execution.parallel.enabled=false, and no 'parallel' of Surefire");
        }
    }

    static void leave() {
        Thread thread = Thread.currentThread();
        USER.updateAndGet(user -> user != null && user.thread() == thread ? null : user);
    }

    private record User(String test, Thread thread) {}
}
