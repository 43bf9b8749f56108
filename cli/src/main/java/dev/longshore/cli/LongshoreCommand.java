package dev.longshore.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./longshore} itself: says what there is. */
@Command(
        name = "longshore",
        mixinStandardHelpOptions = true,
        versionProvider = LongshoreCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Constructs and patterns for Amazon ECS, checked and rehearsed on this machine.",
        footer = {"", "Exit codes: 0 fine; 1 errors found or rehearsal failed; 2 not understood or something missing."})
final class LongshoreCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    LongshoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return Exit.NOT_RUN;
    }

    /** Reads the version that the build wrote down. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"longshore " + number()};
        }

        /** Returns the number alone. */
        static String number() {
            Properties written = new Properties();
            try (InputStream file = LongshoreCommand.class.getResourceAsStream("version.properties")) {
                written.load(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return written.getProperty("version");
        }
    }
}
