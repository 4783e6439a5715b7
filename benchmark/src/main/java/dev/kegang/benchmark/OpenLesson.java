package dev.kegang.benchmark;

import dev.kegang.lsp.MeasuredServer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lesson in an editor that has no folder open. */
final class OpenLesson {

  private final MeasuredLesson lesson;
  private final MeasuredServer server = new MeasuredServer(null, EditorCapabilities.all());

  OpenLesson(MeasuredLesson lesson) {
    this.lesson = lesson;
    server.open(MeasuredLesson.URI, lesson.text());
    if (server.published().isEmpty()) {
      throw new IllegalStateException("Nothing was found in the lesson");
    }
  }

  MeasuredLesson lesson() {
    return lesson;
  }

  MeasuredServer server() {
    return server;
  }

  @Nullable Object ask(String method, Object params) {
    return server.ask(method, params);
  }

  /** The first part of an answer, such as the first of its lenses. */
  Object firstOf(String method, Object params) {
    return list(method, params).get(0);
  }

  /**
   * An answer that is a list.
   *
   * @throws IllegalStateException where it is none, or has nothing in it
   */
  List<?> list(String method, Object params) {
    Object answer = ask(method, params);
    if (answer instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw new IllegalStateException(method + " answered " + answer);
  }
}
