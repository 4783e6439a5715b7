/** Rules, findings, fixes, suppressions, and the linter that runs them. */
@NullMarked
package dev.kegang.lint;

import org.jspecify.annotations.NullMarked;
