/** Judges files: what the command line's check does. */
@NullMarked
package dev.longshore.check;

import org.jspecify.annotations.NullMarked;
