/** Changes to an outline that mend nothing but that authors ask for, one class each. */
@NullMarked
package dev.kegang.ide.refactoring;

import org.jspecify.annotations.NullMarked;
