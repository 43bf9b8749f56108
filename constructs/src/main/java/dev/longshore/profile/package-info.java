/** The two named sets of defaults. */
@NullMarked
package dev.longshore.profile;

import org.jspecify.annotations.NullMarked;
