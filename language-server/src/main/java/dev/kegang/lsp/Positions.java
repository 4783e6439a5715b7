package dev.kegang.lsp;

import dev.kegang.text.LinePosition;
import dev.kegang.text.Located;
import dev.kegang.text.PositionEncoding;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Range;

/**
 * Turns offsets into places as the client counts them, and back. The only class that knows the
 * negotiated encoding.
 */
public final class Positions {

  private final PositionEncoding encoding;

  public Positions(PositionEncoding encoding) {
    this.encoding = encoding;
  }

  /** Takes the first encoding of the client's list that there is; without a list, UTF-16. */
  public static Positions negotiated(ClientCapabilities client) {
    if (client.getGeneral() != null && client.getGeneral().getPositionEncodings() != null) {
      for (String kind : client.getGeneral().getPositionEncodings()) {
        for (PositionEncoding encoding : PositionEncoding.values()) {
          Positions positions = new Positions(encoding);
          if (positions.kind().equals(kind)) {
            return positions;
          }
        }
      }
    }
    return new Positions(PositionEncoding.UTF_16);
  }

  /** LSP's name of the encoding. */
  public String kind() {
    return switch (encoding) {
      case UTF_8 -> PositionEncodingKind.UTF8;
      case UTF_16 -> PositionEncodingKind.UTF16;
      case UTF_32 -> PositionEncodingKind.UTF32;
    };
  }

  public Position position(SourceText source, int offset) {
    LinePosition position = source.lines().position(offset, encoding);
    return new Position(position.line(), position.column());
  }

  public Range range(SourceText source, TextRange range) {
    Position start = position(source, range.start());
    return new Range(start, range.isEmpty() ? start : position(source, range.end()));
  }

  /** A stretch of a text that need not be there. */
  public Range range(Located place) {
    LinePosition start = place.start(encoding);
    LinePosition end = place.end(encoding);
    return new Range(
        new Position(start.line(), start.column()), new Position(end.line(), end.column()));
  }

  /** The offset of a place; a place outside the text means the nearest one inside. */
  public int offset(SourceText source, Position position) {
    return source
        .lines()
        .offset(new LinePosition(position.getLine(), position.getCharacter()), encoding);
  }

  /** The stretch between two places, whichever comes first. */
  public TextRange textRange(SourceText source, Range range) {
    return ordered(offset(source, range.getStart()), offset(source, range.getEnd()));
  }

  /**
   * The stretch a client changed. Unlike {@link #textRange} it may begin or end inside a surrogate
   * pair where columns count UTF-16 units: the client's text then really has half a pair, and ours
   * must be the same.
   */
  TextRange changedRange(SourceText source, Range range) {
    if (encoding != PositionEncoding.UTF_16) {
      return textRange(source, range);
    }
    return ordered(unit(source, range.getStart()), unit(source, range.getEnd()));
  }

  public org.eclipse.lsp4j.TextEdit edit(SourceText source, TextEdit edit) {
    return new org.eclipse.lsp4j.TextEdit(range(source, edit.range()), edit.newText());
  }

  public List<org.eclipse.lsp4j.TextEdit> edits(SourceText source, List<TextEdit> edits) {
    List<org.eclipse.lsp4j.TextEdit> converted = new ArrayList<>(edits.size());
    for (TextEdit edit : edits) {
      converted.add(edit(source, edit));
    }
    return converted;
  }

  private static int unit(SourceText source, Position position) {
    int line = position.getLine();
    if (line < 0) {
      return 0;
    }
    if (line >= source.lines().lineCount()) {
      return source.length();
    }
    int start = source.lines().lineStart(line);
    int length = source.lines().lineEnd(line) - start;
    return start + Math.max(0, Math.min(position.getCharacter(), length));
  }

  private static TextRange ordered(int one, int other) {
    return new TextRange(Math.min(one, other), Math.max(one, other));
  }
}
