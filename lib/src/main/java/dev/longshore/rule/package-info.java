/** The rule mechanism and the catalogue: each rule one class, judged over the model. */
@NullMarked
package dev.longshore.rule;

import org.jspecify.annotations.NullMarked;
