/** The rules over task definitions (TD in the catalogue). */
@NullMarked
package dev.longshore.rule.task;

import org.jspecify.annotations.NullMarked;
