package dev.longshore.rehearsal;

import java.net.URI;
import java.util.List;

/**
 * The same life at another endpoint.
 *
 * @param endpoint the endpoint
 * @param steps the steps in order, each with what came of it
 * @param differences where it went otherwise than in the make-believe account, a line for each
 */
public record Comparison(URI endpoint, List<RehearsalStep> steps, List<String> differences) {}
