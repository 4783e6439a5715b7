package dev.kegang.workspace;

import dev.kegang.text.SourceText;
import dev.kegang.workspace.Reading.Cause;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Turns a file's bytes into text, strictly: no byte is ever replaced or lost. */
final class SourceDecoder {

  private static final char REPLACEMENT = '\ufffd';
  private static final String GB18030 = "GB18030";

  private SourceDecoder() {}

  /** What the first of some bytes are. */
  static Reading decode(byte[] buffer, int length) {
    SourceText text = SourceText.decode(buffer, length);
    return text == null ? undecodable(Arrays.copyOf(buffer, length)) : new Reading.Text(text);
  }

  private static Reading undecodable(byte[] bytes) {
    String damaged = new String(bytes, StandardCharsets.UTF_8);
    return new Reading.Unreadable(
        !isDamaged(damaged) && isProbablyChinese(bytes) ? Cause.GB18030 : Cause.NOT_UTF_8, null);
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
    if (!Charset.isSupported(GB18030) || !isValid(Charset.forName(GB18030), bytes)) {
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

  private static boolean isValid(Charset charset, byte[] bytes) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
