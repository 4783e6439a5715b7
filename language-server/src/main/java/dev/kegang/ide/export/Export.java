package dev.kegang.ide.export;

import dev.kegang.ide.LessonFile;
import dev.kegang.text.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes outlines in a format of another program. */
public final class Export {

  private static final int VERSION = 1;

  private Export() {}

  /** A whole file, its last line ended. */
  public static String of(List<LessonFile> lessons, ExportFormat format) {
    return switch (format) {
      case JSON -> JsonText.indented(model(lessons)) + '\n';
      case CSV -> HoursTable.of(lessons);
      case OPML -> Opml.of(LessonTree.of(lessons));
      case MERMAID -> MermaidMindMap.of(LessonTree.of(lessons));
      case BIBTEX -> BibTex.of(CitedRecords.of(lessons));
      case CSL_JSON -> JsonText.indented(CslJson.of(CitedRecords.of(lessons))) + '\n';
    };
  }

  private static Map<String, Object> model(List<LessonFile> lessons) {
    List<Object> outlines = new ArrayList<>(lessons.size());
    for (LessonFile lesson : lessons) {
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
