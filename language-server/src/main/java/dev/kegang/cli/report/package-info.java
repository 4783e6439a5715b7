/** What a check prints: one class per output format. */
@NullMarked
package dev.kegang.cli.report;

import org.jspecify.annotations.NullMarked;
