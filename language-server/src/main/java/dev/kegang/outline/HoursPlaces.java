package dev.kegang.outline;

import java.util.List;

/**
 * Where hours stand besides headings, entries and the fields of sections.
 *
 * @param fields hours fields above the first heading, below the lesson's title and on pages that
 *     are neither sections nor of a known kind, in order
 * @param tables those with a column of hours, in order
 * @param boldTitles lines in bold that stand for headings, in order
 */
public record HoursPlaces(
    List<Field> fields, List<HoursTable> tables, List<BoldTitle> boldTitles) {}
