/** The ECS model as ECS itself names it: task definition, container, service, scaling. Plain immutable Java. */
@NullMarked
package dev.longshore.model;

import org.jspecify.annotations.NullMarked;
