/** Rules over EFS file systems, access points and mount targets, one class each. */
@NullMarked
package dev.longshore.rule.storage;

import org.jspecify.annotations.NullMarked;
