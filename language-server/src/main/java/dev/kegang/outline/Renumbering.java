package dev.kegang.outline;

import dev.kegang.text.TextEdit;
import java.util.List;

/**
 * The edits that give sections or captions other numbers, and with them all that refers to them.
 *
 * @param edits not overlapping, in no order
 * @param certain whether every mention is known to mean what its edit makes of it; false where one
 *     is ambiguous and stays as it is
 */
public record Renumbering(List<TextEdit> edits, boolean certain) {}
