/** Services on different capacities that share files. */
@NullMarked
package dev.longshore.sampleapps.sharedfiles;

import org.jspecify.annotations.NullMarked;
