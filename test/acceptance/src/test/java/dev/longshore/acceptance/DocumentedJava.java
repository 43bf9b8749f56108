package dev.longshore.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A Java block of the documentation, made a class.
 *
 * <p>A block that declares a class at its margin is compiled as it stands. Any other block is the body of the constructor of
 * a stack, below its own imports; there it may use the names that FRAGMENT declares: what a reader has already. A block
 * with imports has all it needs; one without gets IMPORTS.
 *
 * @param className the class
 * @param source its source
 */
public record DocumentedJava(String className, String source) {
    private static final Pattern TYPE = Pattern.compile(
            "^(?:public |final |abstract |sealed )*(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern IMPORT = Pattern.compile("^import .*;\\R", Pattern.MULTILINE);

    private static final String IMPORTS = """
            import dev.longshore.cluster.*;
            import dev.longshore.finding.*;
            import dev.longshore.loadbalancer.*;
            import dev.longshore.network.*;
            import dev.longshore.pattern.*;
            import dev.longshore.profile.*;
            import dev.longshore.scaling.*;
            import dev.longshore.service.*;
            import dev.longshore.task.*;
            import java.nio.file.Path;
            import java.util.List;
            import java.util.function.Consumer;
            import software.amazon.awscdk.*;
            import software.amazon.awscdk.services.certificatemanager.*;
            import software.amazon.awscdk.services.ec2.*;
            import software.amazon.awscdk.services.ecs.*;
            import software.amazon.awscdk.services.iam.*;
            import software.constructs.Construct;
            """;

    private static final String FRAGMENT = """
            final class %s extends software.amazon.awscdk.Stack {
                software.amazon.awscdk.services.ec2.IVpc vpc;
                software.amazon.awscdk.services.certificatemanager.ICertificate certificate;
                dev.longshore.cluster.EcsCluster cluster;
                dev.longshore.loadbalancer.HttpLoadBalancer gateway;
                boolean production;

                %s(software.constructs.Construct scope, String id) {
                    super(scope, id);
            %s
                }
            }
            """;

    /** Returns the class of a block. */
    public static DocumentedJava of(MarkdownBlock block) {
        StringBuilder imports = new StringBuilder();
        IMPORT.matcher(block.text()).results().forEach(line -> imports.append(line.group()));
        if (imports.isEmpty()) {
            imports.append(IMPORTS);
        }
        String rest = IMPORT.matcher(block.text()).replaceAll("");
        Matcher type = TYPE.matcher(rest);
        if (type.find()) {
            return new DocumentedJava(type.group(1), imports + rest);
        }
        String name = "Block" + Integer.toUnsignedString(block.page().hashCode());
        return new DocumentedJava(name, imports + FRAGMENT.formatted(name, name, rest));
    }

    /** Compiles it, and returns what the compiler says. */
    public List<String> compileTo(Path folder) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "the tests need a JDK");
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(said, null, null)) {
            Path file = folder.resolve(className + ".java");
            Files.createDirectories(folder);
            Files.writeString(file, source);
            List<String> options =
                    List.of("-d", folder.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
            compiler.getTask(null, manager, said, options, null, manager.getJavaFileObjects(file))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> errors = new ArrayList<>();
        said.getDiagnostics().forEach(diagnostic -> {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                errors.add(diagnostic.getMessage(java.util.Locale.ROOT) + "\n"
                        + source.lines()
                                .skip(Math.max(0, diagnostic.getLineNumber() - 1))
                                .findFirst()
                                .orElse(""));
            }
        });
        return errors;
    }
}
