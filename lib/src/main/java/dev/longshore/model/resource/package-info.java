/** Typed views of the resources of a template that surround ECS. */
@NullMarked
package dev.longshore.model.resource;

import org.jspecify.annotations.NullMarked;
