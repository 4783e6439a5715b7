package dev.kegang.vocabulary;

/** What hours are counted in. */
public enum HoursUnit {
  PERIOD("period"),
  HOUR("hour"),
  MINUTE("minute"),
  WEEK("week"),
  DAY("day"),
  CREDIT("credit");

  private final String id;

  HoursUnit(String id) {
    this.id = id;
  }

  /** Kebab-case, as in vocabulary files. */
  public String id() {
    return id;
  }

  /** Whether it measures teaching time, so that it can be compared with other such units. */
  public boolean measuresTime() {
    return this == PERIOD || this == HOUR || this == MINUTE;
  }
}
