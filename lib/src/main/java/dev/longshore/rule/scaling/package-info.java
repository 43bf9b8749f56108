/** The rules over the scaling of services (AAS in the catalogue). */
@NullMarked
package dev.longshore.rule.scaling;

import org.jspecify.annotations.NullMarked;
