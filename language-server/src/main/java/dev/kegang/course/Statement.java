package dev.kegang.course;

import java.util.List;

/** What one lesson says under a key. */
public record Statement(String file, FactValue value) implements Said {

  @Override
  public int size() {
    return 1;
  }

  @Override
  public Group group() {
    return new Group(List.of(this));
  }
}
