/**
 * A JUnit kit for CDK apps with ECS: the template of a stack made once a class, assertions in ECS's words, findings of
 * the rules, and snapshots that people can review. It works with plain CDK as well as with Longshore's constructs.
 */
@NullMarked
package dev.longshore.test;

import org.jspecify.annotations.NullMarked;
