package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.AnchorNames;
import dev.kegang.outline.Link;
import dev.kegang.outline.LinkPath;
import dev.kegang.outline.LinkTargets.Found;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A link leads to a file and a heading that exist. */
public final class BrokenLink implements DocumentRule {

  /** As CommonMark reads a link, an address without a scheme is the name of a file. */
  private static final String MAIL = "mail";

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0");
  }

  @Override
  public void check(Outline outline, Findings findings) {
    Map<String, FindingDraft> reported = new HashMap<>(0);
    AnchorNames own = null;
    for (Link link : outline.links()) {
      String target = link.target().text();
      LinkPath path = LinkPath.of(target);
      if (path == null) {
        continue;
      }
      boolean inside = path.path().isEmpty();
      if (inside && own == null) {
        own = AnchorNames.of(outline.source().content());
      }
      String problem =
          inside ? problemInside(path, own) : problem(outline.linkTargets().at(target));
      if ("file".equals(problem) && link.kind() == Link.Kind.LINK && path.readsLikeMail()) {
        problem = MAIL;
      }
      if (problem != null) {
        report(link, problem, path, reported, findings);
      }
    }
  }

  private static @Nullable String problemInside(LinkPath path, @Nullable AnchorNames own) {
    String anchor = path.anchor();
    return anchor == null || own == null || own.reach(anchor) ? null : "heading";
  }

  private static @Nullable String problem(@Nullable Found found) {
    if (found == null) {
      return null;
    }
    if (!found.exists()) {
      return "file";
    }
    return found.arrives() ? null : "heading-there";
  }

  /** One target is one cause, however many links lead there. */
  private static void report(
      Link link,
      String problem,
      LinkPath path,
      Map<String, FindingDraft> reported,
      Findings findings) {
    FindingDraft known = reported.get(link.target().text());
    if (known != null) {
      known.related("also", link.target().range());
      return;
    }
    String anchor = path.anchor() == null ? "" : path.anchor();
    FindingDraft draft =
        findings.report(
            problem, link.target().range(), Quotation.of(path.path()), Quotation.of(anchor));
    if (problem.equals(MAIL)) {
      TextRange start = TextRange.at(link.target().range().start());
      draft.unsafeFix("write-mailto", List.of(new TextEdit(start, "mailto:")));
    }
    reported.put(link.target().text(), draft);
  }
}
