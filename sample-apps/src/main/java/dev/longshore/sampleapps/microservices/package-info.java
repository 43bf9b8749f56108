/** Services that find each other with Service Connect. */
@NullMarked
package dev.longshore.sampleapps.microservices;

import org.jspecify.annotations.NullMarked;
