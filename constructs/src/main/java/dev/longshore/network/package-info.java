/** The network that tasks run in. */
@NullMarked
package dev.longshore.network;

import org.jspecify.annotations.NullMarked;
