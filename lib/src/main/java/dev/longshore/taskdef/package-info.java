/** Task definitions as ECS and its users write them, in JSON or YAML. */
@NullMarked
package dev.longshore.taskdef;

import org.jspecify.annotations.NullMarked;
