/** A page whose new versions are tested before anybody sees them. */
@NullMarked
package dev.longshore.sampleapps.bluegreen;

import org.jspecify.annotations.NullMarked;
