/** A web application on Tomcat. */
@NullMarked
package dev.longshore.sampleapps.tomcat;

import org.jspecify.annotations.NullMarked;
