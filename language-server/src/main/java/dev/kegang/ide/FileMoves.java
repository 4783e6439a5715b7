package dev.kegang.ide;

import dev.kegang.outline.Link;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextSpan;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.List;

/** Lets links follow when files or folders get other names or places. */
public final class FileMoves {

  /**
   * A file or folder that moves.
   *
   * @param from its URI now
   * @param to its URI afterwards
   */
  public record Move(String from, String to) {

    /** Some clients end the name of a folder with a slash. */
    public Move {
      from = withoutSlash(from);
      to = withoutSlash(to);
    }

    private static String withoutSlash(String uri) {
      return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }
  }

  private final List<Move> moves;

  /** What links to them are known by. */
  private final int[] mentions;

  private FileMoves(List<Move> moves) {
    this.moves = moves;
    this.mentions = new int[moves.size()];
    for (int i = 0; i < mentions.length; i++) {
      mentions[i] = LessonMentions.file(moves.get(i).from());
    }
  }

  /** The edits, to be made before the files move. */
  public static List<DocumentEdits> edits(List<Move> moves, OtherLessons lessons) {
    FileMoves followed = new FileMoves(moves);
    List<DocumentEdits> edits = new ArrayList<>();
    for (Document document : lessons.concerned(followed::concern)) {
      List<TextEdit> ofDocument = followed.edits(document);
      if (document.isOutline() && !ofDocument.isEmpty()) {
        edits.add(new DocumentEdits(document, ofDocument));
      }
    }
    return edits;
  }

  /** Whether a lesson links to what moves, or moves itself and links to anything. */
  private boolean concern(String uri, LessonMentions lesson) {
    for (int mention : mentions) {
      if (lesson.has(mention)) {
        return true;
      }
    }
    return lesson.has(LessonMentions.ANY_FILE) && !moved(uri).equals(uri);
  }

  private List<TextEdit> edits(Document document) {
    List<TextEdit> edits = new ArrayList<>();
    String here = moved(document.uri());
    for (Link link : document.outline().links()) {
      TextSpan target = link.target();
      int end = RelativePath.end(target.text());
      String path = target.text().substring(0, end);
      String to = RelativePath.isRelative(path) ? RelativePath.resolve(document.uri(), path) : null;
      String toNow = to == null ? null : moved(to);
      boolean stays = toNow == null || (toNow.equals(to) && here.equals(document.uri()));
      String next = stays || toNow == null ? null : RelativePath.between(here, toNow, path);
      if (next != null && !next.equals(path)) {
        edits.add(new TextEdit(target.slice(0, end).range(), next));
      }
    }
    return edits;
  }

  /** Where a file is afterwards; in a folder that moves it moves along. */
  private String moved(String uri) {
    for (Move move : moves) {
      String rest = RelativePath.below(move.from(), uri);
      if (rest != null) {
        return move.to() + rest;
      }
    }
    return uri;
  }
}
