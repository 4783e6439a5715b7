package dev.kegang.ide.export;

import java.util.List;

/**
 * A work as programs for references know it. What is not known is empty.
 *
 * @param key unique in its file, ASCII
 * @param year digits
 * @param container the journal, proceedings or web site it appeared in
 * @param wording the citation as the author wrote it
 */
record CitedRecord(
    String key,
    Kind kind,
    List<CitedName> authors,
    String year,
    String title,
    String container,
    String place,
    String publisher,
    String volume,
    String issue,
    String pages,
    String doi,
    String arxiv,
    String isbn,
    String issn,
    String url,
    String wording) {

  /** What a work is. */
  enum Kind {
    ARTICLE("article", "article-journal"),
    PAPER("inproceedings", "paper-conference"),
    BOOK("book", "book"),
    THESIS("phdthesis", "thesis"),
    PAGE("misc", "webpage"),
    OTHER("misc", "document");

    final String bibtex;
    final String csl;

    Kind(String bibtex, String csl) {
      this.bibtex = bibtex;
      this.csl = csl;
    }
  }
}
