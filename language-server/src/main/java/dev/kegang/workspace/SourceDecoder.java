package dev.kegang.workspace;

import dev.kegang.workspace.Reading.Cause;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns a file's bytes into text, strictly: no byte is ever replaced or lost. */
final class SourceDecoder {

  private static final char REPLACEMENT = '\ufffd';
  private static final String GB18030 = "GB18030";

  private SourceDecoder() {}

  static Reading decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0 || isValid(bytes)) {
      return new Reading.Text(text, bytes);
    }
    return new Reading.Unreadable(
        !isDamaged(text) && isProbablyChinese(bytes) ? Cause.GB18030 : Cause.NOT_UTF_8, null);
  }

  /** The author may have written a replacement character; only then this second look is needed. */
  private static boolean isValid(byte[] bytes) {
    return strictly(StandardCharsets.UTF_8, bytes) != null;
  }

  /**
   * Whether most of a text is UTF-8 all the same: of other encodings hardly a character is left.
   */
  private static boolean isDamaged(String text) {
    int whole = 0;
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == REPLACEMENT) {
        broken++;
      } else if (c >= '\u0800') {
        whole++;
      }
    }
    return whole > broken;
  }

  /** Strictly decodable, and most characters are among those of GB 2312, the common ones. */
  private static boolean isProbablyChinese(byte[] bytes) {
    if (!Charset.isSupported(GB18030) || strictly(Charset.forName(GB18030), bytes) == null) {
      return false;
    }
    int common = 0;
    int rare = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      int lead = bytes[i] & 0xff;
      if (lead < 0x80) {
        continue;
      }
      int trail = bytes[++i] & 0xff;
      if (trail >= 0xa1 && lead >= 0xa1 && lead <= 0xf7) {
        common++;
      } else {
        rare++;
      }
      if (trail < 0x40) {
        // One of four bytes.
        i += 2;
      }
    }
    return common > rare;
  }

  private static @Nullable CharBuffer strictly(Charset charset, byte[] bytes) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
