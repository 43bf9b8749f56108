/** A tree of what somebody wrote, each part with its place: the raw material of the model. */
@NullMarked
package dev.longshore.document;

import org.jspecify.annotations.NullMarked;
