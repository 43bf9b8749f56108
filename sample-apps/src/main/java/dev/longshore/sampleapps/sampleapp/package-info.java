/** The Amazon ECS sample page, from its task definition file. */
@NullMarked
package dev.longshore.sampleapps.sampleapp;

import org.jspecify.annotations.NullMarked;
