package dev.kegang.ide.export;

import dev.kegang.ide.export.CitedRecord.Kind;
import java.util.List;

/** Works as BibTeX entries, in UTF-8. */
final class BibTex {

  private final StringBuilder text = new StringBuilder();

  private BibTex() {}

  static String of(List<CitedRecord> records) {
    BibTex bibliography = new BibTex();
    records.forEach(bibliography::add);
    return bibliography.text.toString();
  }

  private void add(CitedRecord work) {
    text.append(text.isEmpty() ? "@" : "\n@").append(work.kind().bibtex).append('{');
    text.append(work.key());
    field("author", authors(work.authors()));
    // The second braces keep capitals as they are.
    field("title", work.title().isEmpty() ? "" : '{' + escaped(work.title()) + '}');
    field(container(work.kind()), escaped(work.container()));
    field("publisher", escaped(work.publisher()));
    field("address", escaped(work.place()));
    field("year", work.year());
    field("volume", escaped(work.volume()));
    field("number", escaped(work.issue()));
    field("pages", escaped(work.pages()).replaceAll("\\s*[-–—]+\\s*", "--"));
    field("doi", verbatim(work.doi()));
    field("eprint", verbatim(work.arxiv()));
    field("archiveprefix", work.arxiv().isEmpty() ? "" : "arXiv");
    field("isbn", verbatim(work.isbn()));
    field("issn", verbatim(work.issn()));
    field("url", verbatim(work.url()));
    field("note", work.title().isEmpty() ? escaped(work.wording()) : "");
    text.append("\n}\n");
  }

  private static String container(Kind kind) {
    return switch (kind) {
      case ARTICLE -> "journal";
      case PAPER -> "booktitle";
      default -> "howpublished";
    };
  }

  private static String authors(List<CitedName> authors) {
    StringBuilder joined = new StringBuilder();
    for (CitedName author : authors) {
      joined.append(joined.isEmpty() ? "" : " and ");
      if (author.isOthers()) {
        joined.append("others");
      } else if (author.isWhole()) {
        joined.append('{').append(escaped(author.family())).append('}');
      } else {
        joined.append(escaped(author.family())).append(", ").append(escaped(author.given()));
      }
    }
    return joined.toString();
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      text.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '{', '}', '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
        case '\n', '\r' -> escaped.append(' ');
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Addresses and numbers are not set as text; only what would end the field is written anew. */
  private static String verbatim(String value) {
    return value.replace("{", "%7B").replace("}", "%7D");
  }
}
