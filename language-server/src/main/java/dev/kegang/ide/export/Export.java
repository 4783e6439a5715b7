package dev.kegang.ide.export;

import dev.kegang.ide.CourseLesson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes outlines in a format of another program. */
public final class Export {

  private static final int VERSION = 1;

  private Export() {}

  /** A whole file, its last line ended. */
  public static String of(List<CourseLesson> lessons, ExportFormat format) {
    return switch (format) {
      case JSON -> JsonText.of(model(lessons)) + '\n';
      case CSV -> HoursTable.of(lessons);
      case OPML -> Opml.of(LessonTree.of(lessons));
      case MERMAID -> MermaidMindMap.of(LessonTree.of(lessons));
      case BIBTEX -> BibTex.of(CitedRecords.of(lessons));
      case CSL_JSON -> JsonText.of(CslJson.of(CitedRecords.of(lessons))) + '\n';
    };
  }

  private static Map<String, Object> model(List<CourseLesson> lessons) {
    List<Object> outlines = new ArrayList<>(lessons.size());
    for (CourseLesson lesson : lessons) {
      Map<String, Object> outline = new LinkedHashMap<>();
      outline.put("path", lesson.path());
      outline.putAll(OutlineModel.of(lesson.outline()));
      outlines.add(outline);
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("version", VERSION);
    model.put("outlines", outlines);
    return model;
  }
}
