package dev.longshore.rehearsal;

/**
 * Something that AWS accepts and people regret.
 *
 * @param stack the stack
 * @param logicalId the resource's name in the template
 * @param sentence what happens
 */
public record Remark(String stack, String logicalId, String sentence) {}
