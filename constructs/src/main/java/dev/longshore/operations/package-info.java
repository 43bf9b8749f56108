/** What tells people that a service is in trouble. */
@NullMarked
package dev.longshore.operations;

import org.jspecify.annotations.NullMarked;
