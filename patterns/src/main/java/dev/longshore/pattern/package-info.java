/** What a user asks for by name. */
@NullMarked
package dev.longshore.pattern;

import org.jspecify.annotations.NullMarked;
