/** NGINX, written in Java. */
@NullMarked
package dev.longshore.sampleapps.nginx;

import org.jspecify.annotations.NullMarked;
