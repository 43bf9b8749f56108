/** A service for other accounts. */
@NullMarked
package dev.longshore.sampleapps.privatelink;

import org.jspecify.annotations.NullMarked;
