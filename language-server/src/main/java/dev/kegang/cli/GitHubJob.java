package dev.kegang.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What GitHub tells a step of a job through environment variables. */
record GitHubJob(Map<String, String> variables) {

  /** The file for the Markdown of the job's page; null outside of a job. */
  @Nullable String summaryFile() {
    return variable("GITHUB_STEP_SUMMARY");
  }

  /** Where the files of the checked commit are shown, with a slash at the end; null if unknown. */
  @Nullable String shownFiles() {
    String server = variable("GITHUB_SERVER_URL");
    String repository = variable("GITHUB_REPOSITORY");
    String commit = variable("GITHUB_SHA");
    return server == null || repository == null || commit == null
        ? null
        : server + '/' + repository + "/blob/" + commit + '/';
  }

  private @Nullable String variable(String name) {
    String value = variables.get(name);
    return value == null || value.isEmpty() ? null : value;
  }
}
