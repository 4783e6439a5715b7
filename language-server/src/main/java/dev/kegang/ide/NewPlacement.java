package dev.kegang.ide;

import dev.kegang.vocabulary.PlacementLevel;

/**
 * The stage or part of a new lesson.
 *
 * @param headingLevel of its heading, from 1
 * @param heading with its hours
 * @param name without them
 */
record NewPlacement(PlacementLevel level, int headingLevel, String heading, String name) {}
