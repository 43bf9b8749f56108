/** The cluster and its capacity. */
@NullMarked
package dev.longshore.cluster;

import org.jspecify.annotations.NullMarked;
