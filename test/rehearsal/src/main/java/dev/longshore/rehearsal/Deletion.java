package dev.longshore.rehearsal;

/**
 * A resource that an operation deleted because nothing names it any more.
 *
 * @param stack the stack
 * @param resource the resource as it was
 * @param name the name that the template gave it, empty when it gave none
 * @param dataLost whether it held data and its policy kept no copy
 */
public record Deletion(String stack, ResourceView resource, String name, boolean dataLost) {}
