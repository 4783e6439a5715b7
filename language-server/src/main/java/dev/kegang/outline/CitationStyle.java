package dev.kegang.outline;

/** By which rules a citation is written, as far as its shape tells. */
public enum CitationStyle {
  /** Authors, year in brackets, title, container. */
  APA,
  /** GB/T 7714: a type mark such as {@code [M]} behind the title. */
  GBT7714,
  /** A title in 《》 with what else the author knew. */
  BOOK_TITLE,
  /** An identifier or a link with or without a title. */
  IDENTIFIER,
  OTHER
}
