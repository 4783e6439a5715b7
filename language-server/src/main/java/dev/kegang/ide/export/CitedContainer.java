package dev.kegang.ide.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a citation says of where a work appeared; what it doesn't say is empty. */
record CitedContainer(String name, String place, String volume, String issue, String pages) {

  private static final Pattern NUMBERS =
      Pattern.compile(
          "[,，]\\s*(?:(?:1[5-9]|20)\\d\\d\\s*[,，]\\s*)?(\\d+)?\\s*(?:[(（]([^()（）]*)[)）])?\\s*"
              + "(?:[,，:：]?\\s*(?:pp?\\.\\s*)?([A-Za-z]?\\d+(?:\\s*[-–—]\\s*[A-Za-z]?\\d+)?))?$");

  private static final Pattern PAGES =
      Pattern.compile("\\s*[(（]pp?\\.\\s*([^()（）]+)[)）]$", Pattern.CASE_INSENSITIVE);

  private static final Pattern PLACE = Pattern.compile("([^:：,，]{1,20})[:：]\\s*(.+)");
  private static final Pattern IN = Pattern.compile("^In\\s+|^[：:/]+\\s*");

  static CitedContainer of(String written, String year) {
    String text = IN.matcher(written.strip()).replaceFirst("");
    String pages = "";
    Matcher inBrackets = PAGES.matcher(text);
    if (inBrackets.find()) {
      pages = inBrackets.group(1).strip();
      text = text.substring(0, inBrackets.start());
    }
    String volume = "";
    String issue = "";
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.find() && numbers.end() > numbers.start() + 1) {
      volume = orEmpty(numbers.group(1));
      issue = orEmpty(numbers.group(2));
      pages = pages.isEmpty() ? orEmpty(numbers.group(3)) : pages;
      text = text.substring(0, numbers.start());
      if (issue.isEmpty() && pages.isEmpty() && volume.equals(year)) {
        volume = "";
      }
    }
    Matcher place = PLACE.matcher(text);
    return place.matches() && !text.contains("Proceedings")
        ? new CitedContainer(place.group(2).strip(), place.group(1).strip(), volume, issue, pages)
        : new CitedContainer(text.strip(), "", volume, issue, pages);
  }

  private static String orEmpty(@Nullable String group) {
    return group == null ? "" : group.strip();
  }
}
