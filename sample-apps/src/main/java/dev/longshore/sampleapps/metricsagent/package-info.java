/** A collector of metrics on each instance, beside services that are told where it is. */
@NullMarked
package dev.longshore.sampleapps.metricsagent;

import org.jspecify.annotations.NullMarked;
