/** A service without the internet. */
@NullMarked
package dev.longshore.sampleapps.isolated;

import org.jspecify.annotations.NullMarked;
