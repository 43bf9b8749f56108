/** The command line behind {@code ./longshore}: check and rehearse. */
@NullMarked
package dev.longshore.cli;

import org.jspecify.annotations.NullMarked;
