/** Files that outlive a task, and the other volumes that a task can mount. */
@NullMarked
package dev.longshore.storage;

import org.jspecify.annotations.NullMarked;
