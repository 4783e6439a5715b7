package dev.kegang.lsp;

import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Puts a fault of the server into words: one line that says what and where, never a stack trace.
 */
final class Faults {

  private Faults() {}

  /** The answer to a request that failed. */
  static ResponseError response(Throwable fault) {
    Throwable cause = fault;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof ResponseErrorException exception) {
      return exception.getResponseError();
    }
    return new ResponseError(ResponseErrorCode.InternalError, describe(cause), null);
  }

  static String describe(Throwable fault) {
    StringBuilder description = new StringBuilder("Internal error: ").append(fault);
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("dev.kegang.")) {
        return description.append(" at ").append(frame).toString();
      }
    }
    return description.toString();
  }
}
