/** How many tasks run, and what changes that. */
@NullMarked
package dev.longshore.scaling;

import org.jspecify.annotations.NullMarked;
