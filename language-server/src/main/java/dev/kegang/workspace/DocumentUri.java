package dev.kegang.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells whether two spellings of a URI name one file. */
public final class DocumentUri {

  private static final String FILE = "file:///";

  private DocumentUri() {}

  /**
   * What all spellings of one URI have in common: characters are decoded, and scheme and drive
   * letter are in lower case. It is no URI itself and never a path: nothing is looked up.
   */
  public static String key(String uri) {
    String decoded = uri.indexOf('%') < 0 ? uri : decode(uri);
    int scheme = decoded.indexOf(':');
    if (scheme <= 0) {
      return decoded;
    }
    String lower =
        decoded.substring(0, scheme).toLowerCase(Locale.ROOT) + decoded.substring(scheme);
    int drive = FILE.length();
    if (lower.startsWith(FILE) && lower.length() > drive + 1 && lower.charAt(drive + 1) == ':') {
      return FILE + Character.toLowerCase(lower.charAt(drive)) + lower.substring(drive + 1);
    }
    return lower;
  }

  /** Decodes bytes written as {@code %E8}; what is no byte stays as it is. */
  private static String decode(String uri) {
    byte[] bytes = uri.getBytes(StandardCharsets.UTF_8);
    byte[] decoded = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      if (low >= 0) {
        decoded[length++] = (byte) (high * 16 + low);
        i += 2;
      } else {
        decoded[length++] = bytes[i];
      }
    }
    return new String(decoded, 0, length, StandardCharsets.UTF_8);
  }
}
