/** Not part of the API: what the constructs share. */
@NullMarked
package dev.longshore.internal;

import org.jspecify.annotations.NullMarked;
