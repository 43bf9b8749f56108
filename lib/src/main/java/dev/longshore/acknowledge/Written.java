package dev.longshore.acknowledge;

import dev.longshore.finding.Finding;
import java.util.List;

/**
 * The acknowledgements that stand in a file.
 *
 * @param acknowledgements what can be read
 * @param problems what can't, and where
 */
public record Written(List<Acknowledgement> acknowledgements, List<Finding> problems) {
    /** Copies the lists. */
    public Written {
        acknowledgements = List.copyOf(acknowledgements);
        problems = List.copyOf(problems);
    }
}
