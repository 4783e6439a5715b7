package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What some pages of an outline hold; see {@link Outline} for what each of these is. */
record PageContent(
    List<Heading> headings,
    List<Placement> placements,
    List<Heading> lessonTitles,
    @Nullable TitlePage titlePage,
    @Nullable TableOfContents tableOfContents,
    List<Section> sections,
    @Nullable Closing closing,
    @Nullable CoursePlan coursePlan,
    List<Field> frontMatter,
    List<Field> fields,
    List<Item> items,
    HoursPlaces hoursPlaces,
    List<TextSpan> wordings,
    List<Link> links,
    List<TextRange> breaks,
    List<Comment> comments) {}
