/** How long deployments take, by arithmetic. */
@NullMarked
package dev.longshore.rollout;

import org.jspecify.annotations.NullMarked;
