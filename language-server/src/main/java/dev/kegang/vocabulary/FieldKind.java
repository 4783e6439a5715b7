package dev.kegang.vocabulary;

/**
 * What a field of a section or of the title page holds. A record, not an enum, because settings may
 * add kinds.
 *
 * @param id kebab-case, as in settings and vocabulary files
 */
public record FieldKind(String id) {

  public static final FieldKind SUMMARY = new FieldKind("summary");
  public static final FieldKind KEY_POINTS = new FieldKind("key-points");
  public static final FieldKind REFERENCES = new FieldKind("references");
  public static final FieldKind EXAMPLES = new FieldKind("examples");

  public static final FieldKind TITLE = new FieldKind("title");
  public static final FieldKind SUBTITLE = new FieldKind("subtitle");
  public static final FieldKind DATE = new FieldKind("date");
  public static final FieldKind HOURS = new FieldKind("hours");

  public static final FieldKind PREREQUISITES = new FieldKind("prerequisites");

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldKind kind && id.equals(kind.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
