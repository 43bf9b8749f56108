/** A pipeline of tasks. */
@NullMarked
package dev.longshore.sampleapps.etl;

import org.jspecify.annotations.NullMarked;
