package dev.kegang.settings;

import dev.kegang.settings.JsonValue.Member;
import dev.kegang.settings.JsonValue.Members;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays one settings file above another: objects are merged, anything else replaces. */
final class SettingsMerge {

  private SettingsMerge() {}

  static Members merge(Members below, Members above) {
    Map<String, Member> merged = new LinkedHashMap<>();
    below.members().forEach(member -> merged.put(member.name(), member));
    for (Member member : above.members()) {
      Member under = merged.get(member.name());
      merged.put(member.name(), under == null ? member : merge(under, member));
    }
    return new Members(above.range(), List.copyOf(merged.values()));
  }

  private static Member merge(Member below, Member above) {
    return below.value() instanceof Members under && above.value() instanceof Members over
        ? new Member(above.place(), above.name(), merge(under, over))
        : above;
  }
}
