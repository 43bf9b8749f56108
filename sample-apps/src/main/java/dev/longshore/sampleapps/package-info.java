/** The bundled apps, by name. */
@NullMarked
package dev.longshore.sampleapps;

import org.jspecify.annotations.NullMarked;
