package dev.longshore.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Vpc;

/** Runs test classes as a user would write them, the wrong ones too. */
class LongshoreExtensionTest {
    @LongshoreTest
    static class TwoStacks {
        @StackUnderTest
        static Stack one(App app) {
            return new Stack(app, "one");
        }

        @StackUnderTest
        static Stack two(App app) {
            return new Stack(app, "two");
        }

        @Test
        void which(@StackUnderTest("two") SynthesizedStack stack) {
            assertThat(stack.name()).isEqualTo("two");
        }

        @Test
        void unclear(SynthesizedStack stack) {}

        @Test
        void missing(@StackUnderTest("three") SynthesizedStack stack) {}
    }

    @LongshoreTest
    static class NoStack {
        @Test
        void test() {}
    }

    @LongshoreTest
    static class WrongMethod {
        @StackUnderTest
        static Stack shop() {
            return new Stack(new App(), "shop");
        }

        @Test
        void test() {}
    }

    @LongshoreTest
    static class BrokenStack {
        @StackUnderTest
        static Stack shop(App app) {
            return new Stack(app, region(""));
        }

        private static String region(String name) {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("no such region");
            }
            return name;
        }

        @Test
        void test() {}
    }

    @LongshoreTest(cdkJson = "nowhere.json")
    static class NoSuchContext {
        @StackUnderTest
        static Stack shop(App app) {
            return new Stack(app, "shop");
        }

        @Test
        void test() {}
    }

    // The repository's cdk.json closes the default security group of a VPC, with a Lambda function.
    @LongshoreTest
    static class WithFlags {
        @StackUnderTest
        static Stack shop(App app) {
            Stack stack = new Stack(app, "shop");
            Vpc.Builder.create(stack, "Vpc").maxAzs(1).build();
            return stack;
        }

        @Test
        void sees_what_deploy_sees(SynthesizedStack shop) {
            LongshoreAssertions.assertThat(shop).hasResources("AWS::Lambda::Function", 1);
        }
    }

    @LongshoreTest(cdkJson = "")
    static class WithoutFlags {
        @StackUnderTest
        static Stack shop(App app) {
            return WithFlags.shop(app);
        }

        @Test
        void sees_none(SynthesizedStack shop) {
            LongshoreAssertions.assertThat(shop).hasNo("AWS::Lambda::Function");
        }
    }

    @Test
    void the_app_sees_the_context_of_cdk_json() {
        assertThat(messages(WithFlags.class)).isEmpty();
        assertThat(messages(WithoutFlags.class)).isEmpty();
    }

    @Test
    void of_several_stacks_the_meant_one_is_named() {
        assertThat(messages(TwoStacks.class))
                .hasSize(2)
                .anyMatch(message -> message.contains("which stack is meant?") && message.contains("[one, two]"))
                .anyMatch(message -> message.contains("no stack 'three' is defined in this class, but [one, two]"));
    }

    @Test
    void a_class_that_is_not_complete_says_what_to_add() {
        assertThat(messages(NoStack.class))
                .singleElement()
                .asString()
                .contains("defines no stack; add: @StackUnderTest");
        assertThat(messages(WrongMethod.class)).singleElement().asString().contains("static Stack shop(App app)");
        assertThat(messages(NoSuchContext.class)).singleElement().asString().contains("'cdkJson' names nowhere.json");
    }

    @Test
    void an_error_of_the_stack_is_the_users_own() {
        assertThat(messages(BrokenStack.class)).containsExactly("no such region");
    }

    @Test
    void two_threads_are_told_apart() throws InterruptedException {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        Thread other = new Thread(
                () -> {
                    OneThread.enter("OtherTest");
                    entered.countDown();
                    await(seen);
                    OneThread.leave();
                },
                "other");
        other.start();
        await(entered);
        List<String> messages = messages(WithoutFlags.class);
        seen.countDown();
        other.join();

        assertThat(messages)
                .singleElement()
                .asString()
                .contains("OtherTest use CDK at the same time")
                .contains("'other'");
        assertThat(messages(WithoutFlags.class)).isEmpty();
    }

    private static List<String> messages(Class<?> test) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .execute()
                .allEvents()
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getMessage())
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
