/** Everything together: architecture, documentation, and every bundled app end to end. */
@NullMarked
package dev.longshore.acceptance;

import org.jspecify.annotations.NullMarked;
