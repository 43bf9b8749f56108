/** Holds the rules against what others say about the same thing. */
@NullMarked
package dev.longshore.acceptance.oracle;

import org.jspecify.annotations.NullMarked;
