/** WordPress with its database. */
@NullMarked
package dev.longshore.sampleapps.wordpress;

import org.jspecify.annotations.NullMarked;
