/** Queues that tasks work on, and how their length scales the tasks. */
@NullMarked
package dev.longshore.queue;

import org.jspecify.annotations.NullMarked;
