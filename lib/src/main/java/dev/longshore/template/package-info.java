/** CloudFormation templates: their resources, with intrinsics resolved where that can be told before a deployment. */
@NullMarked
package dev.longshore.template;

import org.jspecify.annotations.NullMarked;
