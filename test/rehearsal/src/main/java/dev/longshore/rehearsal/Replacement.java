package dev.longshore.rehearsal;

import java.util.List;

/**
 * A resource that an update made anew, because a property changed that cannot change in place.
 *
 * @param stack the stack
 * @param logicalId its name in the template
 * @param type its CloudFormation type
 * @param constructPath the CDK construct that made it, empty when the template does not say
 * @param before the old physical id
 * @param after the new physical id
 * @param causes the properties that asked for it
 * @param name the name that the template gave the old one, empty when it gave none
 * @param dataLost whether it holds data and neither UpdateReplacePolicy nor a snapshot keeps the old one
 */
public record Replacement(
        String stack,
        String logicalId,
        String type,
        String constructPath,
        String before,
        String after,
        List<String> causes,
        String name,
        boolean dataLost) {}
