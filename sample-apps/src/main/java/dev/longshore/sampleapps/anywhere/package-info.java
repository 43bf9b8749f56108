/** One cluster for the cloud and for machines of one's own. */
@NullMarked
package dev.longshore.sampleapps.anywhere;

import org.jspecify.annotations.NullMarked;
