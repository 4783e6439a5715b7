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

  private static boolean isProbablyChinese(byte[] bytes) {
    CharBuffer text =
        Charset.isSupported(GB18030) ? strictly(Charset.forName(GB18030), bytes) : null;
    if (text == null) {
      return false;
    }
    int ideographs = 0;
    int foreign = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '\u4e00' && c <= '\u9fff')
          || (c >= '\u3000' && c <= '\u303f')
          || (c >= '\uff00' && c <= '\uffef')) {
        ideographs++;
      } else if (c >= 0x80) {
        foreign++;
      } else if (Character.isLetter(c)) {
        letters++;
      }
    }
    return ideographs > foreign && ideographs >= letters;
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
