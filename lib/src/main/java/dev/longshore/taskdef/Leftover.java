package dev.longshore.taskdef;

import dev.longshore.finding.Place;

/**
 * A field of a task definition that is not said in Java as it stands.
 *
 * @param container the name of its container, or nothing for a field of the task
 * @param field its name
 * @param place where it stands
 * @param instead what is made or written in its place; empty where there is nothing to say
 * @param madeAnew whether Longshore makes its own in its place, so that nothing is lost
 */
public record Leftover(String container, String field, Place place, String instead, boolean madeAnew) {}
