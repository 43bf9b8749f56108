/** The rules over services and their scaling (SVC and AAS in the catalogue). */
@NullMarked
package dev.longshore.rule.service;

import org.jspecify.annotations.NullMarked;
