package dev.longshore.rehearsal;

import java.time.Instant;

/**
 * A resource of a stack as it stands.
 *
 * @param logicalId its name in the template
 * @param type its CloudFormation type
 * @param physicalId its id in AWS's shape, empty when it never came to life
 * @param constructPath the CDK construct that made it, empty when the template does not say
 * @param status CloudFormation's resource status
 * @param time when it took that status
 * @param properties its evaluated properties as JSON
 */
public record ResourceView(
        String logicalId,
        String type,
        String physicalId,
        String constructPath,
        String status,
        Instant time,
        String properties) {}
