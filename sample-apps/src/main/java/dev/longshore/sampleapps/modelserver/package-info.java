/** A language model on GPUs, with its files in S3. */
@NullMarked
package dev.longshore.sampleapps.modelserver;

import org.jspecify.annotations.NullMarked;
