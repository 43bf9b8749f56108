package dev.longshore.rehearsal;

import java.time.Instant;

/**
 * One line of a stack's history.
 *
 * @param stack the stack's name
 * @param logicalId the resource's name in the template, or the stack's own name
 * @param type the resource's type, {@code AWS::CloudFormation::Stack} for the stack itself
 * @param physicalId the resource's physical id, or the stack's ARN
 * @param constructPath the CDK construct that made the resource, empty when the template does not say
 * @param status CloudFormation's status
 * @param reason what CloudFormation says beside it, often empty
 * @param time when it happened; no two events share a time
 */
public record StackEvent(
        String stack,
        String logicalId,
        String type,
        String physicalId,
        String constructPath,
        String status,
        String reason,
        Instant time) {}
