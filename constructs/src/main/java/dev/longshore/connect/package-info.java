/** How services reach each other. */
@NullMarked
package dev.longshore.connect;

import org.jspecify.annotations.NullMarked;
