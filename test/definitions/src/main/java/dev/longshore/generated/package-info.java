/** Definitions that are valid by construction, by the thousand: whatever a rule refuses in them is a false alarm. */
@NullMarked
package dev.longshore.generated;

import org.jspecify.annotations.NullMarked;
