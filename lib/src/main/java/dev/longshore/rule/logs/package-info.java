/** The rules over log groups, one class each, named like its id. */
@NullMarked
package dev.longshore.rule.logs;

import org.jspecify.annotations.NullMarked;
