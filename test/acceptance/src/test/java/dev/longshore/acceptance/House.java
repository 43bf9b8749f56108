package dev.longshore.acceptance;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The compiled main code of the modules. */
final class House {
    /** The modules, each of which may depend on those before it that design and drawing allow. */
    static final List<String> MODULES =
            List.of("lib", "constructs", "patterns", "sample-apps", "test/rehearsal", "test/kit", "cli");

    private House() {}

    /** Reads the classes of some modules. */
    static JavaClasses classes(String... modules) {
        return new ClassFileImporter()
                .importPaths(Arrays.stream(modules).map(House::folder).toList());
    }

    private static Path folder(String module) {
        Path folder = Repository.root().resolve(module).resolve(Path.of("target", "classes"));
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(module + " is not compiled: run verify with -am, or from the root");
        }
        return folder;
    }
}
