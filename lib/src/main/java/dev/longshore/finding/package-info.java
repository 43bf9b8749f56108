/** What was found wrong, where, and how to mend it. */
@NullMarked
package dev.longshore.finding;

import org.jspecify.annotations.NullMarked;
