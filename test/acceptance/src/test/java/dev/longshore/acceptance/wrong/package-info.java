/** What people write wrong with plain aws-cdk-lib, one program for each rule of the catalogue, and how much {@code check} sees. */
@NullMarked
package dev.longshore.acceptance.wrong;

import org.jspecify.annotations.NullMarked;
