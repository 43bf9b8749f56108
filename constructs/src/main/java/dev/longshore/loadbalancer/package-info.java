/** How a service is reached from outside. */
@NullMarked
package dev.longshore.loadbalancer;

import org.jspecify.annotations.NullMarked;
