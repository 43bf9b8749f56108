/** What is generated into the docs: the picture of the resources and the table of defaults. */
@NullMarked
package dev.longshore.acceptance.docs;

import org.jspecify.annotations.NullMarked;
