/** Jobs of AWS Batch. */
@NullMarked
package dev.longshore.sampleapps.renderfarm;

import org.jspecify.annotations.NullMarked;
