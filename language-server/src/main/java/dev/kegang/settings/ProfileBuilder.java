package dev.kegang.settings;

import dev.kegang.outline.Profile;
import dev.kegang.settings.JsonValue.Member;
import dev.kegang.settings.JsonValue.Members;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PageKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the profiles that settings define, each on top of its base. */
final class ProfileBuilder {

  private final Members definitions;
  private final Map<String, Profile> profiles;
  private final Set<String> underWay = new HashSet<>();
  private final Set<String> done = new HashSet<>();

  /**
   * @param profiles the shipped ones by name; the others are added
   */
  ProfileBuilder(Members definitions, Map<String, Profile> profiles) {
    this.definitions = definitions;
    this.profiles = profiles;
  }

  void build() {
    for (Member definition : definitions.members()) {
      build(definition);
    }
  }

  private void build(Member definition) {
    String name = definition.name();
    if (done.contains(name) || !underWay.add(name)) {
      return;
    }
    Members members = (Members) definition.value();
    String base = SettingsBuilder.text(members, "base");
    for (Member other : definitions.members()) {
      if (other.name().equals(base)) {
        build(other);
      }
    }
    Profile below = base == null ? profiles.get(name) : profiles.get(base);
    profiles.put(name, profile(name, members, below == null ? Profile.LESSON_OUTLINE : below));
    done.add(name);
  }

  private static Profile profile(String name, Members members, Profile base) {
    Profile profile = base.named(name);
    if (members.value("pages") != null) {
      Set<PageKind> pages = EnumSet.noneOf(PageKind.class);
      for (PageKind kind : PageKind.values()) {
        if (SettingsBuilder.texts(members, "pages").contains(kind.id())) {
          pages.add(kind);
        }
      }
      profile = profile.withPages(pages);
    }
    List<FieldKind> required = fields(members, "required");
    List<FieldKind> order = fields(members, "order");
    if (members.value("required") != null || members.value("order") != null) {
      boolean hasRequired = members.value("required") != null;
      profile =
          profile.withFields(
              hasRequired ? required : base.required(), order.isEmpty() ? required : order);
    }
    return profile;
  }

  private static List<FieldKind> fields(Members members, String name) {
    List<FieldKind> kinds = new ArrayList<>();
    for (String id : SettingsBuilder.texts(members, name)) {
      kinds.add(new FieldKind(id));
    }
    return List.copyOf(kinds);
  }
}
