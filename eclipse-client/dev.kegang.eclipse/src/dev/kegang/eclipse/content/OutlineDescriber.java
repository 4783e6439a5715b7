package dev.kegang.eclipse.content;

import dev.kegang.workspace.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

/**
 * Tells a lesson outline in a plain Markdown file from every other Markdown file, by what the server itself goes by where
 * no settings say more. Eclipse tells it the text, but neither the file's name nor its place.
 */
public final class OutlineDescriber implements ITextContentDescriber {

  /** UTF-16 units. What speaks for or against an outline may stand at its end, but a book need not be read. */
  private static final int MOST = 256 * 1024;

  /** A name that says nothing. */
  private static final String NAME = "file:///lesson.md";

  @Override
  public int describe(InputStream contents, IContentDescription description) throws IOException {
    return describe(new InputStreamReader(contents, StandardCharsets.UTF_8), description);
  }

  @Override
  public int describe(Reader contents, IContentDescription description) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8 * 1024];
    for (int read = 0; read >= 0 && text.length() < MOST; read = contents.read(buffer)) {
      text.append(buffer, 0, read);
    }
    return isOutline(text.toString()) ? VALID : INVALID;
  }

  static boolean isOutline(String text) {
    return Document.of(NAME, 0, text, false).isOutline();
  }

  @Override
  public QualifiedName[] getSupportedOptions() {
    return new QualifiedName[0];
  }
}
