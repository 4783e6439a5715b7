package dev.kegang.ide.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What outlines can be exported to. */
public enum ExportFormat {
  /** The model, for programs. */
  JSON("json"),
  /** The table of hours, for spreadsheets. */
  CSV("csv"),
  /** The tree of headings, for outliners and mind map programs. */
  OPML("opml"),
  /** The same as a mind map in Mermaid's text. */
  MERMAID("mermaid"),
  /** The works cited, for LaTeX. */
  BIBTEX("bibtex"),
  /** The works cited, for Zotero, Pandoc and others. */
  CSL_JSON("csl-json");

  private final String id;

  ExportFormat(String id) {
    this.id = id;
  }

  /** As users write it. */
  public String id() {
    return id;
  }

  /** The format users call by a name; null where there is none. */
  public static @Nullable ExportFormat named(String id) {
    for (ExportFormat format : values()) {
      if (format.id.equals(id)) {
        return format;
      }
    }
    return null;
  }

  public static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (ExportFormat format : values()) {
      ids.add(format.id);
    }
    return ids;
  }
}
