package dev.longshore.rehearsal;

/** Something that a service does, as the rehearsal does it: a sentence for people, and where it is known from. */
record Behaviour(String sentence, String source) {}
