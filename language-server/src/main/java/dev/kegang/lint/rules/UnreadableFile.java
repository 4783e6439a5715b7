package dev.kegang.lint.rules;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.lint.Severity;
import dev.kegang.lint.ToolRule;
import dev.kegang.text.TextRange;

/** A file that should be checked and cannot be read. Its findings stand at the file's start. */
public final class UnreadableFile implements ToolRule {

  /** What the rule is called. */
  public static final String NAME = "unreadable-file";

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0");
  }

  /**
   * The system refuses to read the file.
   *
   * @param reason in the system's own words
   */
  public static Finding io(Severity severity, String reason) {
    return finding(severity, "io", reason);
  }

  /** The file's bytes are not UTF-8, nor any encoding that could be guessed. */
  public static Finding notUtf8(Severity severity) {
    return finding(severity, "not-utf-8");
  }

  /**
   * The file's bytes are not UTF-8 and make sense as GB18030 or its subset GBK.
   *
   * @param path as it must be written in a command
   */
  public static Finding gb18030(Severity severity, String path) {
    String quoted = '\'' + path.replace("'", "'\\''") + '\'';
    return finding(severity, "gb18030", quoted);
  }

  /**
   * The file is not read because of its size.
   *
   * @param limit in bytes
   */
  public static Finding tooLarge(Severity severity, long limit) {
    return finding(severity, "too-large", limit / (1024 * 1024));
  }

  private static Finding finding(Severity severity, String key, Object... arguments) {
    Findings findings = new Findings(NAME, severity);
    findings.report(key, TextRange.at(0), arguments);
    return findings.finish().get(0);
  }
}
