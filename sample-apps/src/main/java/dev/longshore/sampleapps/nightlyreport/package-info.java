/** Tasks that run by a schedule. */
@NullMarked
package dev.longshore.sampleapps.nightlyreport;

import org.jspecify.annotations.NullMarked;
