/** Rules over rules of EventBridge and schedules of EventBridge Scheduler, one class each. */
@NullMarked
package dev.longshore.rule.events;

import org.jspecify.annotations.NullMarked;
