/** Rules over queues and what scales with them, one class each. */
@NullMarked
package dev.longshore.rule.queue;

import org.jspecify.annotations.NullMarked;
