package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Citation;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Tells what a citation was understood as, and which sections cite its work. */
final class CitationText {

  private final Messages messages;
  private final Prose prose;

  CitationText(Messages messages, Prose prose) {
    this.messages = messages;
    this.prose = prose;
  }

  void describe(Citation citation, Outline outline) {
    TextSpan title = citation.title();
    prose.heading(title == null ? messages.text("editor.citation") : title.text());
    line("authors", citation.authors());
    line("year", citation.year());
    line("container", citation.container());
    line("doi", citation.identifiers().doi());
    line("arxiv", citation.identifiers().arxiv());
    line("isbn", citation.identifiers().isbn());
    line("issn", citation.identifiers().issn());
    line("url", citation.identifiers().url());
    StringBuilder sections = new StringBuilder();
    for (Section section : CitedWorks.of(outline).citing(citation)) {
      sections.append(sections.isEmpty() ? "" : "; ").append(section.heading().text().text());
    }
    if (!sections.isEmpty()) {
      prose.line(messages.text("editor.citation.cited"), sections.toString());
    }
  }

  private void line(String part, @Nullable TextSpan span) {
    if (span != null && !span.isEmpty()) {
      prose.line(messages.text("editor.citation." + part), span.text());
    }
  }
}
