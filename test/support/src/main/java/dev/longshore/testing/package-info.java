/** What the tests of our own modules share; not published. */
@NullMarked
package dev.longshore.testing;

import org.jspecify.annotations.NullMarked;
