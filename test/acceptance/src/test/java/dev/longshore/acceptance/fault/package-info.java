/** The faults that people meet in plain CDK apps, as programs, each with its repair. */
@NullMarked
package dev.longshore.acceptance.fault;

import org.jspecify.annotations.NullMarked;
