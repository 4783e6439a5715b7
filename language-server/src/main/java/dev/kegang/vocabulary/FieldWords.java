package dev.kegang.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that settings add for a field.
 *
 * @param title how new text names the field; null where its first word does
 */
public record FieldWords(List<String> words, @Nullable String title) {}
