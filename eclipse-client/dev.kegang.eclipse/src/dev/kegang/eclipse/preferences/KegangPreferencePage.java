package dev.kegang.eclipse.preferences;

import dev.kegang.eclipse.Texts;
import dev.kegang.eclipse.connection.MessageTrace;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Preferences › Kegang. */
public final class KegangPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

  public KegangPreferencePage() {
    super(GRID);
    setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, KegangPreferences.NODE));
    setDescription(NLS.bind(Texts.preferencesDescription, MessageTrace.file()));
  }

  @Override
  public void init(IWorkbench workbench) {}

  @Override
  protected void createFieldEditors() {
    choice(
        KegangPreferences.LANGUAGE,
        Texts.preferencesLanguage,
        new String[][] {
          {Texts.preferencesLanguageAuto, KegangPreferences.SAME_AS_ECLIPSE}, {"中文", "zh"}, {"English", "en"}
        });
    choice(
        KegangPreferences.FAIL_LEVEL,
        Texts.preferencesFailLevel,
        new String[][] {
          {Texts.preferencesError, "error"},
          {Texts.preferencesWarning, "warning"},
          {Texts.preferencesInfo, "info"},
          {Texts.preferencesNever, "never"}
        });
    choice(
        KegangPreferences.TRACE,
        Texts.preferencesTrace,
        new String[][] {
          {Texts.preferencesTraceOff, "off"},
          {Texts.preferencesTraceMessages, "messages"},
          {Texts.preferencesTraceVerbose, "verbose"}
        });
    addField(
        new StringFieldEditor(
            KegangPreferences.JAVA_ARGUMENTS, Texts.preferencesJavaArguments, getFieldEditorParent()));
  }

  private void choice(String name, String label, String[][] values) {
    addField(new ComboFieldEditor(name, label, values, getFieldEditorParent()));
  }
}
