/** A task that an event starts. */
@NullMarked
package dev.longshore.sampleapps.thumbnails;

import org.jspecify.annotations.NullMarked;
