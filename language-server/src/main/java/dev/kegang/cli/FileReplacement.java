package dev.kegang.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Replaces what is in a file so that at any moment, even when the process is killed, it holds all
 * of the old or all of the new content. Mode and owner stay, a symbolic link stays a link to the
 * file.
 *
 * <p>A file with several hard links is written in place instead, because a new file would leave its
 * other names behind with the old content; so is one whose owner cannot be kept.
 */
final class FileReplacement {

  /** Somebody else changed the file since it was read. */
  static final class ChangedSinceRead extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final String UNIX_LINKS = "unix:nlink";

  private final Path file;
  private final byte[] expected;
  private final byte[] content;

  private FileReplacement(Path file, byte[] expected, byte[] content) {
    this.file = file;
    this.expected = expected;
    this.content = content;
  }

  /**
   * Replaces a file's content.
   *
   * @param expected what was read from it
   * @throws ChangedSinceRead where there is something else in it by now; nothing is written then
   */
  static void write(Path path, byte[] expected, byte[] content) throws IOException {
    FileReplacement replacement = new FileReplacement(path.toRealPath(), expected, content);
    WritesUnderWay.run(replacement::write);
  }

  private void write() throws IOException {
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    PosixFileAttributes attributes = posixAttributes();
    if (attributes != null && hasOtherNames()) {
      overwrite();
      return;
    }
    Path folder = file.resolveSibling("");
    Path temporary = Files.createTempFile(folder, ".kegang-", ".tmp");
    // For Ctrl-C on a disk so slow that the process cannot wait for it.
    temporary.toFile().deleteOnExit();
    try {
      if (attributes != null && !takesOver(temporary, attributes)) {
        overwrite();
        return;
      }
      put(temporary, StandardOpenOption.WRITE);
      checkUnchanged();
      move(temporary);
      force(folder);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private void overwrite() throws IOException {
    checkUnchanged();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      write(channel);
      channel.truncate(content.length);
      channel.force(true);
    }
  }

  private void put(Path target, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(target, option)) {
      write(channel);
      channel.force(true);
    }
  }

  private void write(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(content);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  private void checkUnchanged() throws IOException {
    if (Files.size(file) != expected.length || !Arrays.equals(Files.readAllBytes(file), expected)) {
      throw new ChangedSinceRead();
    }
  }

  private void move(Path temporary) throws IOException {
    try {
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Makes the rename last through a power cut, where the system lets a folder be forced. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }

  private @Nullable PosixFileAttributes posixAttributes() throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null ? null : view.readAttributes();
  }

  private boolean hasOtherNames() {
    try {
      return Files.getAttribute(file, UNIX_LINKS) instanceof Integer links && links > 1;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Gives a new file the owner, group and mode of the old; whether that was possible. */
  private static boolean takesOver(Path temporary, PosixFileAttributes attributes)
      throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    try {
      PosixFileAttributes own = view.readAttributes();
      if (!own.owner().equals(attributes.owner())) {
        view.setOwner(attributes.owner());
      }
      if (!own.group().equals(attributes.group())) {
        view.setGroup(attributes.group());
      }
    } catch (FileSystemException e) {
      return false;
    }
    view.setPermissions(attributes.permissions());
    return true;
  }
}
