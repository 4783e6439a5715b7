package dev.kegang.workspace;

import java.nio.file.Path;
import java.util.List;

/**
 * The files that paths given by the user stand for.
 *
 * @param files each real file once, ordered by name
 * @param folders every folder that was looked into
 * @param missing the paths at which there is nothing, as given
 * @param unreadableFolders the names of folders that could not be listed
 */
public record Discovery(
    List<SourceFile> files,
    List<Path> folders,
    List<String> missing,
    List<String> unreadableFolders) {}
