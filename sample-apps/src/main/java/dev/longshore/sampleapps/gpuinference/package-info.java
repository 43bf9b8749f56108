/** A model on EC2 instances with GPUs. */
@NullMarked
package dev.longshore.sampleapps.gpuinference;

import org.jspecify.annotations.NullMarked;
