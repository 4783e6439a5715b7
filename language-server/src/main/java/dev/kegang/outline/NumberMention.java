package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.CaptionKind;
import org.jspecify.annotations.Nullable;

/**
 * A place in running text that refers to a caption or a section by its number.
 *
 * @param caption what kind of caption is meant; null for a section
 * @param range from the word before the number, such as 图, to the number's end
 * @param number compared by value
 * @param digits the number as written
 * @param opening whether nothing but marks stands before it in its line, as in a caption that is no
 *     item
 * @param certain whether nothing else can be meant: {@code 见图3}, but not the 5 in {@code 图3、5}
 * @param pointing whether it sends the reader there, as {@code 见图3} does, and to nothing outside
 *     this text
 */
public record NumberMention(
    @Nullable CaptionKind caption,
    TextRange range,
    int number,
    TextSpan digits,
    boolean opening,
    boolean certain,
    boolean pointing) {}
