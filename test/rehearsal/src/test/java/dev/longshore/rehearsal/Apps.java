package dev.longshore.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes cloud assemblies as synth would. Templates are written with single quotes. */
final class Apps {
    private Apps() {}

    /** An app of one stack, {@code App}. */
    static Path write(Path folder, String resources) {
        return stack(folder, "App", Bench.template(resources), "");
    }

    /** Adds a stack to an app; {@code dependencies} is a list of names in quotes. */
    static Path stack(Path folder, String name, String template, String dependencies) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".template.json"), template.replace('\'', '"'));
            Path manifest = folder.resolve("manifest.json");
            String before = Files.exists(manifest)
                    ? Files.readString(manifest).replaceFirst("}}$", "") + ","
                    : "{'version':'54.0.0','artifacts':{";
            String artifact =
                    "'%s':{'type':'aws:cloudformation:stack','environment':'aws://unknown-account/unknown-region','properties':{'templateFile':'%s.template.json'},'dependencies':[%s]}}}";
            Files.writeString(manifest, (before + artifact.formatted(name, name, dependencies)).replace('\'', '"'));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
