/** A service that waits for a migration. */
@NullMarked
package dev.longshore.sampleapps.migratethenserve;

import org.jspecify.annotations.NullMarked;
