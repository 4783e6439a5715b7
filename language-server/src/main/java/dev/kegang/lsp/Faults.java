package dev.kegang.lsp;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Puts a fault of the server into words: one line that says what and where, never a stack trace.
 */
final class Faults {

  /** Characters that are told of what a fault says of itself. */
  private static final int LONGEST = 300;

  private Faults() {}

  /** The answer to a request that failed. */
  static ResponseError response(Throwable fault) {
    Throwable cause = cause(fault);
    if (cause instanceof ResponseErrorException exception) {
      return exception.getResponseError();
    }
    return new ResponseError(ResponseErrorCode.InternalError, describe(cause), null);
  }

  static String describe(Throwable fault) {
    Throwable cause = cause(fault);
    String name = firstLine(cause.toString());
    StringBuilder description = new StringBuilder("Internal error: ").append(name);
    for (StackTraceElement frame : cause.getStackTrace()) {
      if (frame.getClassName().startsWith("dev.kegang.")) {
        return description.append(" at ").append(frame).toString();
      }
    }
    return description.toString();
  }

  /** What happened, whatever LSP4J and Java wrapped around it. */
  private static Throwable cause(Throwable fault) {
    Throwable cause = fault;
    while (isWrapper(cause) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static boolean isWrapper(Throwable fault) {
    return fault instanceof CompletionException
        || fault instanceof InvocationTargetException
        || fault.getCause() instanceof InvocationTargetException;
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + '…';
  }
}
