/** Rules over templates as a whole, one class each. */
@NullMarked
package dev.longshore.rule.general;

import org.jspecify.annotations.NullMarked;
