/**
 * A rehearsal of an app's life with the real CDK CLI, on this machine and with no account.
 *
 * <p>{@link dev.longshore.rehearsal.LocalCloud} answers what the CLI asks of AWS and keeps to CloudFormation's order, replacement and
 * rollback; {@link dev.longshore.rehearsal.Rehearsal} takes an app through bootstrap, deploy, update, a failing update and destroy.
 */
@NullMarked
package dev.longshore.rehearsal;

import org.jspecify.annotations.NullMarked;
