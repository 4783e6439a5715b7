package dev.kegang.outline;

/** A part of a section under a heading of its own; the first repeats the section's title. */
public record Topic(Heading heading, Body body) {

  /** This topic with a field that stands below a heading of its own. */
  Topic with(Field field) {
    return new Topic(heading, body.with(field));
  }

  /** This topic with what stands under a deeper heading in it. */
  Topic with(Body detail) {
    return new Topic(heading, body.with(detail));
  }
}
