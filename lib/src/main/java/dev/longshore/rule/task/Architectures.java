package dev.longshore.rule.task;

import dev.longshore.document.Node;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which processor a task has, and which one its images are for. */
final class Architectures {
    private static final String ARM64 = "ARM64";
    private static final String X86_64 = "X86_64";
    /** The organisations of Docker Hub whose images are for one processor only. */
    private static final Pattern ORGANISATION =
            Pattern.compile("(?:(?:index\\.|registry-1\\.)?docker\\.io/)?(amd64|arm64v8)/[^/]+");

    private static final Pattern SUFFIX = Pattern.compile(
            "(?:.*[-_.:])?(amd64|x86_64|x86-64|arm64|arm64v8|aarch64)(?:@.*)?", Pattern.CASE_INSENSITIVE);

    private Architectures() {}

    /** Returns the processor of a task; null where it is not certain. */
    static @Nullable String of(TaskDefinition task) {
        boolean unresolved =
                task.has("runtimePlatform") && !(task.fields().get("runtimePlatform") instanceof Node.Fields);
        if (unresolved) {
            return null;
        }
        Value<String> written = task.cpuArchitecture();
        return written == null && task.isFargate() ? X86_64 : Value.known(written);
    }

    /** Returns the processor of a platform as Docker writes it, such as linux/arm64; null where it is another one. */
    static @Nullable String ofPlatform(String platform) {
        return switch (platform) {
            case "linux/amd64", "windows/amd64" -> X86_64;
            case "linux/arm64", "linux/arm64/v8" -> ARM64;
            default -> null;
        };
    }

    /** Returns the processor that an image is certainly for, or null. */
    static @Nullable String certainlyOf(String image) {
        Matcher organisation = ORGANISATION.matcher(image);
        return organisation.matches() ? architecture(organisation.group(1)) : null;
    }

    /** Returns the processor that the end of an image's name or tag speaks of, where that is all there is; or null. */
    static @Nullable String namedBy(String image) {
        Matcher suffix = SUFFIX.matcher(image);
        return suffix.matches() && certainlyOf(image) == null ? architecture(suffix.group(1)) : null;
    }

    private static String architecture(String word) {
        return word.toLowerCase(Locale.ROOT).startsWith("a") && !word.equalsIgnoreCase("amd64") ? ARM64 : X86_64;
    }
}
