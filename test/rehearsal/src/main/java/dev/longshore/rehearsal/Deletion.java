package dev.longshore.rehearsal;

/**
 * A resource that an operation deleted because nothing names it any more.
 *
 * @param stack the stack
 * @param resource the resource as it was
 * @param dataLost whether it held data and its policy kept no copy
 */
public record Deletion(String stack, ResourceView resource, boolean dataLost) {}
