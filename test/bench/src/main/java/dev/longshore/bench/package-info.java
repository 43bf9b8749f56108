/** The programs that {@code bench.mjs} times against each other. */
@NullMarked
package dev.longshore.bench;

import org.jspecify.annotations.NullMarked;
