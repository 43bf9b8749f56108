/** A collector of metrics on each instance, beside the services that send to it. */
@NullMarked
package dev.longshore.sampleapps.metricsagent;

import org.jspecify.annotations.NullMarked;
