/** A worker on a queue, down to no task. */
@NullMarked
package dev.longshore.sampleapps.queueworker;

import org.jspecify.annotations.NullMarked;
