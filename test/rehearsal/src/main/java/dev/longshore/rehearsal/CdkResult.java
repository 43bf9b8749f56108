package dev.longshore.rehearsal;

/**
 * How a CDK command ended.
 *
 * @param exitCode 0 when the CLI was content
 * @param output all it wrote, in the order of its lines
 * @param seconds how long it took
 */
public record CdkResult(int exitCode, String output, double seconds) {
    /**
     * Whether the CLI was content.
     *
     * @return true for exit code 0
     */
    public boolean succeeded() {
        return exitCode == 0;
    }
}
