package dev.kegang.outline;

/**
 * How section headings are written.
 *
 * @param level of their headings
 * @param numbered whether a number opens them
 * @param before what stands before the number, such as {@code 第}
 * @param numeral the number 1 in the script the author uses, such as {@code 1} or {@code 一}
 * @param after what stands between number and title, such as {@code . } or {@code 节：}
 */
public record SectionStyle(
    int level, boolean numbered, String before, String numeral, String after) {

  private static final SectionStyle PLAIN = new SectionStyle(2, true, "", "1", ". ");

  /** The style most section headings have. */
  static SectionStyle of(Outline outline) {
    Majority<SectionStyle> styles = new Majority<>();
    for (Section section : outline.sections()) {
      styles.add(of(outline.source().content(), section.heading()));
    }
    return styles.orElse(PLAIN);
  }

  /** One heading, on one line without its end. */
  public String heading(int number, String title) {
    String marks = "#".repeat(level) + ' ';
    return numbered
        ? marks + before + ChineseNumerals.write(number, numeral) + after + title
        : marks + title;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SectionStyle style
        && level == style.level
        && numbered == style.numbered
        && before.equals(style.before)
        && numeral.equals(style.numeral)
        && after.equals(style.after);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * level + before.hashCode()) + after.hashCode();
  }

  private static SectionStyle of(String content, Heading heading) {
    Ordinal ordinal = heading.ordinal();
    if (ordinal == null) {
      return new SectionStyle(heading.level(), false, "", "1", "");
    }
    int numberStart = ordinal.number().start();
    int numberEnd = ordinal.number().end();
    return new SectionStyle(
        heading.level(),
        true,
        content.substring(ordinal.range().start(), numberStart),
        ChineseNumerals.write(1, content.substring(numberStart, numberEnd)),
        content.substring(numberEnd, ordinal.range().end()));
  }
}
