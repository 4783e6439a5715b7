package dev.kegang.grammar;

/**
 * Which character a small grammar's lexer is shown for a character of the text: one it names, or
 * one that stands for all those it makes no difference between.
 */
@FunctionalInterface
public interface StandIns {
  char shownFor(char character);
}
