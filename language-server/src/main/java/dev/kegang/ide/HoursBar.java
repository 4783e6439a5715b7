package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Budgets;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Section;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows how the hours of a lesson, or of its part, are shared among its sections. */
final class HoursBar {

  /** A section with the hours it takes, in the bar's measure. */
  private record Share(Section section, Hours hours, double measure) {}

  private final Outline outline;
  private final Messages messages;
  private final int minutesPerPeriod;

  HoursBar(Outline outline, Messages messages) {
    this.outline = outline;
    this.messages = messages;
    this.minutesPerPeriod = outline.vocabulary().minutesPerPeriod();
  }

  /** Writes nothing where no section gives hours. */
  void write(Html html) {
    List<Share> shares = shares();
    if (shares.isEmpty()) {
      return;
    }
    double used = 0;
    for (Share share : shares) {
      used += share.measure;
    }
    Hours whole = whole(shares.get(0).hours);
    double most = whole == null ? used : whole.mostMeasure(minutesPerPeriod);
    html.open("div", used > most + 1e-6 ? "bar over" : "bar");
    for (Share share : shares) {
      open(html, "share", share.measure);
      html.text(share.section.heading().title().text()).raw(" ");
      html.element("span", "hours", share.hours.span().text()).close("div");
    }
    if (whole != null && most > used) {
      open(html, "rest", most - used);
      html.text(messages.text("editor.hours.rest")).close("div");
    }
    html.close("div");
    if (whole != null) {
      html.element("p", "budget", messages.text("editor.hours.of", whole.span().text()));
    }
  }

  private static void open(Html html, String cssClass, double measure) {
    String grow = String.format(Locale.ROOT, "%.2f", measure);
    html.raw("<div class=\"" + cssClass + "\" style=\"flex-grow:" + grow + "\">");
  }

  private List<Share> shares() {
    List<Share> shares = new ArrayList<>();
    for (Section section : outline.sections()) {
      Hours hours = Budgets.ofSection(section);
      if (hours != null
          && hours.valid()
          && (shares.isEmpty() || hours.comparableWith(shares.get(0).hours))) {
        shares.add(new Share(section, hours, hours.leastMeasure(minutesPerPeriod)));
      }
    }
    return shares;
  }

  /** The lesson's hours, else those of its part, if they are measured like the sections'. */
  private @Nullable Hours whole(Hours sample) {
    Hours lesson = Budgets.ofLesson(outline);
    if (lesson != null && lesson.comparableWith(sample)) {
      return lesson;
    }
    Placement part = outline.placement(PlacementLevel.PART);
    Hours hours = part == null ? null : part.hours();
    return hours != null && hours.comparableWith(sample) ? hours : null;
  }
}
