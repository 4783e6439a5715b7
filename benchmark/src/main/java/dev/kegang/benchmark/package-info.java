/** What Kegang's work costs, measured inside one process, and the courses it is measured with. */
@NullMarked
package dev.kegang.benchmark;

import org.jspecify.annotations.NullMarked;
