package dev.longshore.acceptance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.longshore.model.View;
import dev.longshore.rule.Rule;
import dev.longshore.service.ClusterTaskOptions;
import dev.longshore.service.ServiceOptions;
import dev.longshore.service.StandaloneTaskOptions;
import dev.longshore.task.TaskOptions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Stage;
import software.constructs.Construct;

/** How code of the house looks. */
final class ConventionsTest {
    private static final Set<String> UNORDERED = Set.of(
            "java.util.Map.of",
            "java.util.Map.ofEntries",
            "java.util.Map.copyOf",
            "java.util.Set.of",
            "java.util.Set.copyOf");
    private static final List<String> IMPURE = List.of(
            "java.lang.System.getenv(",
            "java.lang.System.currentTimeMillis(",
            "java.lang.System.nanoTime(",
            "java.lang.Math.random(",
            "java.util.UUID.randomUUID(",
            "java.time.Clock.",
            "java.time.Instant.now(",
            "java.time.LocalDate.now(",
            "java.time.LocalDateTime.now(",
            "java.time.ZonedDateTime.now(",
            "java.util.Random.",
            "java.util.concurrent.ThreadLocalRandom.",
            "java.security.SecureRandom.",
            "java.lang.System.out",
            "java.lang.System.err");

    @Test
    void constructs_extend_construct_stack_or_stage_directly() {
        classes()
                .that()
                .areAssignableTo(Construct.class)
                .should(have(describe(
                        "Construct, Stack or Stage as their superclass",
                        type -> type.getRawSuperclass()
                                .filter(parent -> parent.isEquivalentTo(Construct.class)
                                        || parent.isEquivalentTo(Stack.class)
                                        || parent.isEquivalentTo(Stage.class))
                                .isPresent())))
                .because("what extends an L2 inherits its whole API, and every change of it")
                .check(House.classes("constructs", "patterns", "sample-apps"));
    }

    @Test
    void constructs_have_getters_and_verbs_only() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Construct.class)
                .and()
                .areNotPrivate()
                .and()
                .areNotStatic()
                .should()
                .haveNameMatching("(get|add|grant|metric|allow|on|connect)[A-Z].*")
                .because("jsii rejects a Java method whose name equals a JS property, such as node() or account()")
                .check(House.classes("constructs", "patterns", "sample-apps"));
    }

    @Test
    void nothing_without_order_is_rendered() {
        noClasses()
                .should()
                .accessTargetWhere(
                        target(UNORDERED::contains, "is Map.of, Map.ofEntries, Map.copyOf, Set.of or Set.copyOf"))
                .because("their order differs from one JVM to the next, and with it the template")
                .check(House.classes("constructs", "patterns", "sample-apps"));
    }

    @Test
    void synth_is_pure() {
        noClasses()
                .should()
                .accessTargetWhere(target(
                        name -> IMPURE.stream().anyMatch((name + "(")::startsWith),
                        "is the environment, the console, a clock or a random number"))
                .because("the same definition gives the same template, wherever and whenever it is synthesized")
                .check(House.classes("lib", "constructs", "patterns"));
    }

    @Test
    void public_classes_are_not_for_inheritance() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                // The options that several builders share, generic in the builder itself; the rules and their two
                // kinds; the base of the model's views, which are in two packages.
                .and(DescribedPredicate.not(describe(
                        "are one of the shared option builders or a base class of rules or views",
                        type -> type.isEquivalentTo(TaskOptions.class)
                                || type.isEquivalentTo(ClusterTaskOptions.class)
                                || type.isEquivalentTo(ServiceOptions.class)
                                || type.isEquivalentTo(StandaloneTaskOptions.class)
                                || type.isEquivalentTo(View.class)
                                || (type.isAssignableTo(Rule.class)
                                        && type.getModifiers().contains(JavaModifier.ABSTRACT)))))
                .should(have(describe(
                        "the modifier final or sealed, or no constructor for outsiders", ConventionsTest::isClosed)))
                .because("opening a class later is compatible, closing one is not; presets and escape hatches do what "
                        + "inheritance would")
                .check(House.classes("lib", "constructs", "patterns"));
    }

    @Test
    void interfaces_of_options_are_sealed() {
        classes()
                .that()
                .arePublic()
                .and()
                .areInterfaces()
                .and()
                .haveSimpleNameEndingWith("Props")
                .should(have(
                        describe("the modifier sealed", type -> type.reflect().isSealed())))
                .because("a new option must not break a class of a user that implements them")
                .check(House.classes("constructs", "patterns"));
    }

    @Test
    void names_say_what_a_class_is_for() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
                .orShould()
                .haveNameMatching(".*[.$](Base|Abstract)[A-Z].*")
                .because("such a name fits any content, so any content ends up there")
                .check(House.classes(House.MODULES.toArray(String[]::new)));
    }

    private static boolean isClosed(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                || type.isEnum()
                || type.reflect().isSealed()
                || type.getConstructors().stream()
                        .noneMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC)
                                || constructor.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static DescribedPredicate<JavaAccess<?>> target(
            java.util.function.Predicate<String> fullName, String description) {
        return describe(description, access -> {
            AccessTarget target = access.getTarget();
            return fullName.test(target.getOwner().getName() + "." + target.getName());
        });
    }
}
