/** The rules over AWS Batch. */
@NullMarked
package dev.longshore.rule.batch;

import org.jspecify.annotations.NullMarked;
