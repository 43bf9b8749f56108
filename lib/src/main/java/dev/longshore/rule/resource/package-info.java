/** What the rules over resources of a template share. */
@NullMarked
package dev.longshore.rule.resource;

import org.jspecify.annotations.NullMarked;
