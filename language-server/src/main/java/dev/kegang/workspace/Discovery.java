package dev.kegang.workspace;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The files that paths given by the user stand for.
 *
 * @param files each real file once, ordered by name
 * @param folders the names of all folders that were looked into; empty for the working directory
 * @param missing the paths at which there is nothing, as given
 * @param unreadableFolders the names of folders that could not be listed
 * @param reached the files, and the folders that were looked into, links resolved
 */
public record Discovery(
    List<SourceFile> files,
    List<String> folders,
    List<String> missing,
    List<String> unreadableFolders,
    Set<Path> reached) {

  public Discovery {
    files = List.copyOf(files);
    folders = List.copyOf(folders);
    missing = List.copyOf(missing);
    unreadableFolders = List.copyOf(unreadableFolders);
    reached = Collections.unmodifiableSet(reached);
  }
}
