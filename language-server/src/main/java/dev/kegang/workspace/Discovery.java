package dev.kegang.workspace;

import java.util.List;

/**
 * The files that paths given by the user stand for.
 *
 * @param files each real file once, ordered by name
 * @param folders the names of all folders that were looked into; empty for the working directory
 * @param missing the paths at which there is nothing, as given
 * @param unreadableFolders the names of folders that could not be listed
 */
public record Discovery(
    List<SourceFile> files,
    List<String> folders,
    List<String> missing,
    List<String> unreadableFolders) {}
