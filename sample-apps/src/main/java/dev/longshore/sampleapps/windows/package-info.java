/** IIS on Windows instances. */
@NullMarked
package dev.longshore.sampleapps.windows;

import org.jspecify.annotations.NullMarked;
