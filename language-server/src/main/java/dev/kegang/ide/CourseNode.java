package dev.kegang.ide;

import dev.kegang.text.TextPlace;
import dev.kegang.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a course as its map shows it.
 *
 * @param name never blank
 * @param hours as the author writes them; empty where none are given
 * @param stated the same to reckon with; null where none are given or they can't be reckoned with
 * @param computed what its children add up to, each with its own hours or else its children's; null
 *     where none gives hours, or they are not measured alike
 * @param uri of the document where it is named first
 * @param range all of it in that document
 * @param selection its name there, inside {@code range}; known also where the text is not
 * @param children in order of their numbers, lessons of one part in order of their files
 */
public record CourseNode(
    Kind kind,
    String name,
    String hours,
    @Nullable NodeHours stated,
    @Nullable NodeHours computed,
    String uri,
    TextRange range,
    TextPlace selection,
    List<CourseNode> children) {

  /** What a node is, from the largest to the smallest. */
  public enum Kind {
    STAGE("stage"),
    PART("part"),
    LESSON("lesson"),
    SECTION("section");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** Kebab-case, as in answers. */
    public String id() {
      return id;
    }
  }
}
