package dev.kegang.cli;

import dev.kegang.format.Formatter;
import dev.kegang.lint.Messages;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Reading;
import dev.kegang.workspace.Recognition;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.Treatments;
import dev.kegang.workspace.WorkspaceLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Formats one file after the other, on any thread. */
final class FileFormatting implements OrderedWork.Task<SourceFile, FormattedFile> {

  private final Treatments treatments;
  private final boolean writes;
  private final Messages messages;

  /**
   * @param writes whether files get their new text
   */
  FileFormatting(Treatments treatments, boolean writes, Messages messages) {
    this.treatments = treatments;
    this.writes = writes;
    this.messages = messages;
  }

  /** Formats a file on disk. Never throws: a fault of ours is part of the result. */
  @Override
  public FormattedFile work(SourceFile file) {
    if (treatments.decided(file.location()) == Recognition.Reason.EXCLUDED) {
      return FormattedFile.other(file.name(), "");
    }
    Reading reading = WorkspaceLoader.read(file);
    FormattedFile formatted = format(file, reading);
    return writes && formatted.differs() && reading instanceof Reading.Text text
        ? write(file, text, formatted)
        : formatted;
  }

  /** Formats what was read, and writes nothing. Never throws either. */
  FormattedFile format(SourceFile file, Reading reading) {
    if (!(reading instanceof Reading.Text text)) {
      boolean expected = file.named() || file.isOutlineByName();
      return expected && reading instanceof Reading.Unreadable failed
          ? FormattedFile.unreadable(file.name(), FilesCommand.unreadable(failed, messages))
          : FormattedFile.other(file.name(), "");
    }
    try {
      Document document = document(file, text.text(), false);
      return document.isOutline()
          ? FormattedFile.outline(file.name(), text.text(), formatted(file, document))
          : FormattedFile.other(file.name(), text.text());
    } catch (RuntimeException | Error e) {
      return FormattedFile.failed(file.name(), text.text(), e);
    }
  }

  private String formatted(SourceFile file, Document document) {
    Formatter formatter =
        new Formatter(
            text -> document(file, text, true).outline(), document.treatment().settings().format());
    return formatter.format(document.outline());
  }

  private static FormattedFile write(SourceFile file, Reading.Text read, FormattedFile formatted) {
    try {
      byte[] content = formatted.after().getBytes(StandardCharsets.UTF_8);
      byte[] before = read.text().getBytes(StandardCharsets.UTF_8);
      FileReplacement.write(file.path(), before, content);
      return formatted;
    } catch (IOException e) {
      return formatted.unwritten(e);
    }
  }

  private Document document(SourceFile file, String text, boolean formatted) {
    String location = file.location();
    Recognition.Reason decided =
        formatted ? Recognition.Reason.LANGUAGE : treatments.decided(location);
    return Document.of(file.name(), 0, text, decided, treatments.of(location));
  }
}
