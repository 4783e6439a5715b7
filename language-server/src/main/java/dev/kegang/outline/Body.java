package dev.kegang.outline;

import dev.kegang.text.TextRange;
import java.util.List;

/**
 * What stands under one heading, up to the next.
 *
 * @param fields in order
 * @param items top-level items that belong to no field
 * @param filled whether anything but blanks and comments stands here
 */
public record Body(TextRange range, List<Field> fields, List<Item> items, boolean filled) {}
