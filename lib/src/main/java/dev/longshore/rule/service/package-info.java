/** The rules over services (SVC in the catalogue). */
@NullMarked
package dev.longshore.rule.service;

import org.jspecify.annotations.NullMarked;
