/** The service: a task that is kept running, reached and scaled. */
@NullMarked
package dev.longshore.service;

import org.jspecify.annotations.NullMarked;
