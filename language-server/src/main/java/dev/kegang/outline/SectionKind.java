package dev.kegang.outline;

/** What a section is for; decides which fields it needs. */
public enum SectionKind {
  CONTENT,
  BIBLIOGRAPHY,
  DISCUSSION
}
