package dev.kegang.lint;

/** Turns a rule's class name into the name authors see. */
final class RuleName {

  private RuleName() {}

  static String of(Class<?> rule) {
    String qualified = rule.getName();
    int from = Math.max(qualified.lastIndexOf('.'), qualified.lastIndexOf('$')) + 1;
    StringBuilder name = new StringBuilder(qualified.length() + 4);
    for (int i = from; i < qualified.length(); i++) {
      char c = qualified.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        if (i > from) {
          name.append('-');
        }
        c = (char) (c + 'a' - 'A');
      }
      name.append(c);
    }
    return name.toString();
  }
}
