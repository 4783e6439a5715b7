package dev.kegang.course;

/**
 * Where a lesson says something. It stays right while the lesson's text moves: which offsets it has
 * is told by the {@link CourseIndex} of the moment.
 *
 * @param file of the lesson
 * @param key of what it says
 */
public record FactPlace(String file, CourseKey key) {}
