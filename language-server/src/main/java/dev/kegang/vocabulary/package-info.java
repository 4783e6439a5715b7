/** The words of the format in Chinese and English, and what they mean. */
@NullMarked
package dev.kegang.vocabulary;

import org.jspecify.annotations.NullMarked;
