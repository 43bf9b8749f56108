/** What a team has looked at and accepts: findings by rule, each with a reason. */
@NullMarked
package dev.longshore.acknowledge;

import org.jspecify.annotations.NullMarked;
