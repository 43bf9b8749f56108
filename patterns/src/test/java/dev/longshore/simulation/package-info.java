/** A queue, its tasks and what scales them, played through minute by minute on a made-up clock. */
@NullMarked
package dev.longshore.simulation;

import org.jspecify.annotations.NullMarked;
