package dev.kegang.lsp;

import java.lang.module.ModuleDescriptor;
import org.jspecify.annotations.Nullable;

/** Which release of Kegang runs. */
public final class ReleaseVersion {

  private ReleaseVersion() {}

  /** Such as {@code 1.2.0}; null where classes run that were not packaged. */
  public static @Nullable String known() {
    // In a runtime image Kegang is a module, and has no manifest.
    ModuleDescriptor module = ReleaseVersion.class.getModule().getDescriptor();
    return module == null
        ? ReleaseVersion.class.getPackage().getImplementationVersion()
        : module.rawVersion().orElse(null);
  }
}
