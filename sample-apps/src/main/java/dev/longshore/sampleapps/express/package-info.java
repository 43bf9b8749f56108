/** A service in ECS Express Mode. */
@NullMarked
package dev.longshore.sampleapps.express;

import org.jspecify.annotations.NullMarked;
