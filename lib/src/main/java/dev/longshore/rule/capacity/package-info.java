/** Rules over clusters, capacity providers and groups of instances, one class each. */
@NullMarked
package dev.longshore.rule.capacity;

import org.jspecify.annotations.NullMarked;
