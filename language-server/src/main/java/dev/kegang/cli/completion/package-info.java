/** Scripts with which shells complete what is typed behind {@code kegang}. */
@NullMarked
package dev.kegang.cli.completion;

import org.jspecify.annotations.NullMarked;
