package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A copy of a cloud assembly (cdk.out), to be deployed and varied without touching the original. */
final class Assembly {
    private final Path folder;
    private final @Nullable String only;

    private Assembly(Path folder) {
        this(folder, null);
    }

    private Assembly(Path folder, @Nullable String only) {
        this.folder = folder;
        this.only = only;
    }

    /** The assembly where it is, to be read only: all of it, or one stack with what it depends on. A template is an app of one stack. */
    static Assembly at(Path folder, @Nullable String only) {
        Path file = folder.getFileName();
        if (!Files.isRegularFile(folder) || file == null) {
            return new Assembly(folder, only);
        }
        return new Assembly(folder, only == null ? file.toString().replaceFirst("\\..*", "") : only);
    }

    static Assembly copy(Path original, Path target) {
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = target.resolve(original.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (!file.getFileName().toString().endsWith(".lock")) {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the cloud assembly " + original + " cannot be copied", e);
        }
        return new Assembly(target);
    }

    Path folder() {
        return folder;
    }

    StackEntry stack(String name) {
        List<StackEntry> stacks = stacks();
        return stacks.stream()
                .filter(stack -> stack.isCalled(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The assembly has no stack " + name + ", only "
                        + stacks.stream().map(StackEntry::displayName).toList()));
    }

    List<StackEntry> stacks() {
        List<StackEntry> found = new ArrayList<>();
        if (Files.isRegularFile(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            ObjectNode entry = Json.object();
            entry.putObject("properties")
                    .put("templateFile", folder.toAbsolutePath().toString());
            found.add(new StackEntry(parent == null ? folder : parent, String.valueOf(only), entry));
        } else {
            collect(folder, found);
        }
        return found;
    }

    /** The stacks to deploy, those that others depend on first. */
    List<StackEntry> inOrder() {
        List<StackEntry> all = stacks();
        return DeploymentOrder.of(only == null ? all : DeploymentOrder.needed(all, stack(only)));
    }

    String template(StackEntry stack) {
        return text(stack.template());
    }

    /** The templates among a stack's file assets, by the bucket and key that the CLI would upload them to. */
    Map<String, byte[]> files(StackEntry stack) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        Path list = stack.folder().resolve(stack.artifact() + ".assets.json");
        if (!Files.isRegularFile(list)) {
            return found;
        }
        for (JsonNode file : read(list).path("files")) {
            String path = file.path("source").path("path").asText();
            if (path.endsWith(".template.json")) {
                byte[] content = text(stack.folder().resolve(path)).getBytes(StandardCharsets.UTF_8);
                file.path("destinations").forEach(target -> found.put(address(stack, target), content));
            }
        }
        return found;
    }

    private static String address(StackEntry stack, JsonNode destination) {
        String bucket = destination.path("bucketName").asText() + "/"
                + destination.path("objectKey").asText();
        return bucket.replace("${AWS::AccountId}", stack.account())
                .replace("${AWS::Region}", stack.region())
                .replace("${AWS::Partition}", "aws");
    }

    private static void collect(Path folder, List<StackEntry> found) {
        for (Map.Entry<String, JsonNode> artifact :
                read(folder.resolve("manifest.json")).path("artifacts").properties()) {
            JsonNode entry = artifact.getValue();
            if (entry.path("type").asText().equals("aws:cloudformation:stack")) {
                found.add(new StackEntry(folder, artifact.getKey(), entry));
            } else if (entry.path("type").asText().equals("cdk:cloud-assembly")) {
                collect(
                        folder.resolve(
                                entry.path("properties").path("directoryName").asText()),
                        found);
            }
        }
    }

    /** Takes the container images out of what the CLI would build and push; answers how many there were. */
    int dropImages() {
        int dropped = 0;
        for (Path file : files(".assets.json")) {
            ObjectNode assets = read(file);
            if (!assets.path("dockerImages").isEmpty()) {
                dropped += assets.path("dockerImages").size();
                assets.set("dockerImages", Json.object());
                write(file, Json.write(assets));
            }
        }
        return dropped;
    }

    /** Gives a stack another template, and the name of its content wherever the assembly mentions the old one. */
    void replaceTemplate(StackEntry stack, String content) {
        String url = stack.entry()
                .path("properties")
                .path("stackTemplateAssetObjectUrl")
                .asText();
        write(stack.template(), content);
        if (url.isEmpty()) {
            return;
        }
        String before = url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\..*", "");
        String after = HexFormat.of().formatHex(Ids.sha256(content.getBytes(StandardCharsets.UTF_8)));
        Stream.concat(files(".assets.json").stream(), files("manifest.json").stream())
                .forEach(file -> write(file, text(file).replace(before, after)));
    }

    /** Moves the whole assembly from the account and region it is meant for to the make-believe ones; answers whether it had to. */
    boolean relocate(StackEntry stack) {
        String account = stack.account();
        String region = stack.region();
        boolean fixed = !account.equals(Account.ID);
        boolean elsewhere = !region.equals(Account.REGION);
        if (fixed || elsewhere) {
            for (Path file : files(".json")) {
                String moved = fixed ? text(file).replace(account, Account.ID) : text(file);
                write(file, elsewhere ? moved.replace(region, Account.REGION) : moved);
            }
        }
        return fixed || elsewhere;
    }

    static ObjectNode parse(Path file, String text) {
        try {
            return (ObjectNode) Json.MAPPER.readTree(text);
        } catch (IOException | ClassCastException e) {
            throw new IllegalArgumentException(
                    file.getFileName() + " of the cloud assembly cannot be read: " + e.getMessage(), e);
        }
    }

    static ObjectNode read(Path file) {
        try {
            return (ObjectNode) Json.MAPPER.readTree(file.toFile());
        } catch (IOException | ClassCastException e) {
            throw new IllegalArgumentException(
                    file.getFileName() + " of the cloud assembly cannot be read: " + e.getMessage(), e);
        }
    }

    private List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the copy of the cloud assembly cannot be read", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the copy of the cloud assembly cannot be read", e);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("the copy of the cloud assembly cannot be changed", e);
        }
    }
}
