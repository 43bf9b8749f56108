package dev.longshore.rehearsal;

/**
 * A resource that outlived its stack, or the template that named it.
 *
 * @param stack the stack it belonged to
 * @param resource the resource
 * @param onPurpose true when a DeletionPolicy or UpdateReplacePolicy of Retain kept it, false when its deletion failed
 * @param reason why its deletion failed, empty when it was kept on purpose
 */
public record LeftBehind(String stack, ResourceView resource, boolean onPurpose, String reason) {}
