package dev.kegang.vocabulary;

/** The characters numbers are written with. */
public final class Numerals {

  /** Those of Chinese numerals, by value. */
  public static final String CHINESE = "零〇一壹二两兩贰貳三叁四肆五伍六陆陸七柒八捌九玖十拾廿卅百佰千仟";

  private Numerals() {}
}
