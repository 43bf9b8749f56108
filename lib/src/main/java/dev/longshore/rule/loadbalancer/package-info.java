/** Rules over load balancers, listeners and target groups, one class each. */
@NullMarked
package dev.longshore.rule.loadbalancer;

import org.jspecify.annotations.NullMarked;
