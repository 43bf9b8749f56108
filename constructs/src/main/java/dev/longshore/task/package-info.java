/** The task: containers, roles, logs, scratch space. */
@NullMarked
package dev.longshore.task;

import org.jspecify.annotations.NullMarked;
