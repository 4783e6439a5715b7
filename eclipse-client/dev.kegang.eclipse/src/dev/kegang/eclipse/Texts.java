package dev.kegang.eclipse;

import org.eclipse.osgi.util.NLS;

/** What the plug-in says, in the language of Eclipse. */
public final class Texts extends NLS {

  public static String preferencesDescription;
  public static String preferencesLanguage;
  public static String preferencesLanguageAuto;
  public static String preferencesFailLevel;
  public static String preferencesError;
  public static String preferencesWarning;
  public static String preferencesInfo;
  public static String preferencesNever;
  public static String preferencesTrace;
  public static String preferencesTraceOff;
  public static String preferencesTraceMessages;
  public static String preferencesTraceVerbose;
  public static String preferencesJavaArguments;

  public static String checkJob;
  public static String checkNoSelection;
  public static String checkClean;
  public static String checkFindings;
  public static String checkFailed;
  public static String checkTitle;

  public static String lessonTitle;
  public static String lessonDescription;
  public static String lessonFile;
  public static String lessonName;
  public static String lessonFolder;
  public static String lessonFailed;
  public static String courseTitle;
  public static String courseDescription;
  public static String courseName;
  public static String courseExists;
  public static String courseFailed;

  static {
    NLS.initializeMessages("dev.kegang.eclipse.texts", Texts.class);
  }

  private Texts() {}
}
