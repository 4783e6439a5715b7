package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Outline;
import java.util.Locale;

/** Shows how the hours of a lesson, or of its part, are shared among its sections. */
final class HoursBar {

  private static final double ROUNDING = 1e-6;

  private final Outline outline;
  private final Messages messages;
  private final LessonHours hours;

  HoursBar(Outline outline, LessonHours hours, Messages messages) {
    this.outline = outline;
    this.hours = hours;
    this.messages = messages;
  }

  /** Writes nothing where no section gives hours. */
  void write(Html html) {
    HoursTotal total = HoursTotal.of(outline, hours);
    if (total == null) {
      return;
    }
    Hours whole = total.whole();
    double used = total.least();
    double most = whole == null ? used : whole.mostMeasure(total.minutesPerPeriod());
    html.open("div", total.exceeds() ? "bar over" : "bar");
    for (HoursTotal.Share share : total.shares()) {
      open(html, "share", share.least(total.minutesPerPeriod()));
      html.text(share.section().heading().title().text()).raw(" ");
      html.element("span", "hours", hours.textOf(share.section())).close("div");
    }
    if (whole != null && most > used + ROUNDING) {
      open(html, "rest", most - used);
      html.text(messages.text("editor.hours.rest")).close("div");
    }
    html.close("div");
    if (whole != null) {
      html.element("p", "budget", budget(total, whole.span().text()));
    }
  }

  private String budget(HoursTotal total, String stated) {
    return total.exceeds()
        ? messages.text("editor.lens.over", total.sum(messages), stated)
        : messages.text("editor.hours.of", stated);
  }

  private static void open(Html html, String cssClass, double measure) {
    String grow = String.format(Locale.ROOT, "%.2f", measure);
    html.raw("<div class=\"" + cssClass + "\" style=\"flex-grow:" + grow + "\">");
  }
}
