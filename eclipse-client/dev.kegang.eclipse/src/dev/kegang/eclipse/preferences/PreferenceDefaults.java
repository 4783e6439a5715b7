package dev.kegang.eclipse.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** What holds while the user has chosen nothing. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {

  @Override
  public void initializeDefaultPreferences() {
    IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(KegangPreferences.NODE);
    defaults.put(KegangPreferences.LANGUAGE, KegangPreferences.SAME_AS_ECLIPSE);
    defaults.put(KegangPreferences.FAIL_LEVEL, "warning");
    defaults.put(KegangPreferences.TRACE, "off");
    defaults.put(KegangPreferences.JAVA_ARGUMENTS, "");
  }
}
