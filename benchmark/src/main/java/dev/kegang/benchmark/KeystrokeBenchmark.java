package dev.kegang.benchmark;

import java.util.List;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * One keystroke in the middle of an open lesson: the text is changed, what it touches read and
 * checked, and what is found now told where it differs. A character is typed and deleted in turn.
 */
public class KeystrokeBenchmark extends LessonSizes {

  /** Where the character is typed, and which. */
  public enum Place {
    BODY(" ") {
      @Override
      int in(MeasuredLesson lesson) {
        return lesson.body() + "batch".length();
      }
    },
    HEADING("课") {
      @Override
      int in(MeasuredLesson lesson) {
        return lesson.heading();
      }
    },
    CAPTION(" ") {
      @Override
      int in(MeasuredLesson lesson) {
        return lesson.caption();
      }
    };

    private final String typed;

    Place(String typed) {
      this.typed = typed;
    }

    abstract int in(MeasuredLesson lesson);
  }

  @Param public Place place = Place.BODY;

  private OpenLesson open;
  private Range before;
  private Range typed;
  private boolean typing;

  @Setup
  public void open() {
    MeasuredLesson lesson = MeasuredLesson.of(size);
    open = new OpenLesson(lesson);
    int offset = place.in(lesson);
    before = lesson.range(offset, offset);
    typed = lesson.range(offset, offset + place.typed.length());
    boolean noticed = !keystroke().isEmpty();
    boolean takenBack = !keystroke().isEmpty();
    if (place == Place.BODY && !(noticed && takenBack)) {
      throw new IllegalStateException("A blank too much was not noticed");
    }
  }

  @Benchmark
  public List<PublishDiagnosticsParams> keystroke() {
    typing = !typing;
    if (typing) {
      open.server().change(MeasuredLesson.URI, before, place.typed);
    } else {
      open.server().change(MeasuredLesson.URI, typed, "");
    }
    return open.server().published();
  }
}
