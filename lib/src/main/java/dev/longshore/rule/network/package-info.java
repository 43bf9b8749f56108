/** The rules over what a VPC consists of. */
@NullMarked
package dev.longshore.rule.network;

import org.jspecify.annotations.NullMarked;
