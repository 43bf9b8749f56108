package dev.longshore.acknowledge;

import dev.longshore.finding.Finding;

/**
 * A finding that somebody accepts.
 *
 * @param finding what was found
 * @param by why it is accepted
 */
public record Acknowledged(Finding finding, Acknowledgement by) {}
