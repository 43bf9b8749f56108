/** The rules over finished templates, as a CDK validation plugin, and acknowledgements on constructs. */
@NullMarked
package dev.longshore.validation;

import org.jspecify.annotations.NullMarked;
