package dev.kegang.ide.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An author.
 *
 * @param family the family name; for an organisation, a Chinese name or what cannot be told apart
 *     the whole
 * @param given initials or given names; empty where the name is one whole
 */
record CitedName(String family, String given) {

  /** What stands for authors who are not named. */
  static final CitedName OTHERS = new CitedName("", "");

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[,，、;；&＆]|(?<=\\s)and(?=\\s)|…|\\.\\.\\.)\\s*");

  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.?[-‐ ]*){1,4}(?:Jr\\.?|Sr\\.?)?");
  private static final Pattern TRAILING_INITIALS =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’-]+)*) (\\p{Lu}(?: \\p{Lu}){0,3})\\.?");
  private static final Pattern UNNAMED = Pattern.compile("(?i)et al\\.?|等人?\\.?|others");
  private static final Pattern ROLE = Pattern.compile("\\s*[(（][^()（）]*[)）]$");

  /** The authors a citation names, in order. */
  static List<CitedName> all(String authors) {
    List<CitedName> names = new ArrayList<>();
    for (String part : SEPARATOR.split(ROLE.matcher(authors.strip()).replaceFirst(""), -1)) {
      String name = part.strip();
      int last = names.size() - 1;
      if (name.isEmpty()) {
        continue;
      }
      if (UNNAMED.matcher(name).matches()) {
        names.add(OTHERS);
      } else if (last >= 0 && isFamily(names.get(last)) && INITIALS.matcher(name).matches()) {
        names.set(last, new CitedName(names.get(last).family, name));
      } else {
        names.add(single(name));
      }
    }
    return List.copyOf(names);
  }

  private static CitedName single(String name) {
    Matcher matcher = TRAILING_INITIALS.matcher(name);
    return matcher.matches()
        ? new CitedName(matcher.group(1), matcher.group(2))
        : new CitedName(name, "");
  }

  private static boolean isFamily(CitedName name) {
    return name.given.isEmpty() && !name.family.isEmpty();
  }

  boolean isOthers() {
    return family.isEmpty();
  }

  boolean isWhole() {
    return given.isEmpty();
  }
}
