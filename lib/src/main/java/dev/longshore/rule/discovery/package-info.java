/** Rules over services and namespaces of Cloud Map, one class each. */
@NullMarked
package dev.longshore.rule.discovery;

import org.jspecify.annotations.NullMarked;
