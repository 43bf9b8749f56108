/** How a service goes from one version to the next. */
@NullMarked
package dev.longshore.deployment;

import org.jspecify.annotations.NullMarked;
