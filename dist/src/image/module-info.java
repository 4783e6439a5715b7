/** What the runtime image holds beside Java: all of Kegang, so that it needs no class path. */
module dev.kegang {
  requires java.logging;

  exports dev.kegang;
}
