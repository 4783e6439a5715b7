/** One class per rule; its name is the class name in kebab-case. */
@NullMarked
package dev.kegang.lint.rules;

import org.jspecify.annotations.NullMarked;
