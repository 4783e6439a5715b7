package dev.kegang.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.kegang.text.Utf8;
import java.util.function.Consumer;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.IdentifiableMessage;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.jspecify.annotations.Nullable;

/**
 * Turns bodies into messages and hands them on. Whatever is wrong with a message, the next one is
 * taken; and every request is answered, if only with an error.
 */
final class MessageReceiver implements FrameReader.Receiver {

  private final MessageJsonHandler json;
  private final MessageConsumer local;
  private final MessageConsumer answers;
  private final Consumer<Boolean> handled;

  /**
   * @param local takes the messages
   * @param answers takes the answers to messages that can't be handed on
   * @param handled hears after each whether more has come already
   */
  MessageReceiver(
      MessageJsonHandler json,
      MessageConsumer local,
      MessageConsumer answers,
      Consumer<Boolean> handled) {
    this.json = json;
    this.local = local;
    this.answers = answers;
    this.handled = handled;
  }

  @Override
  public boolean body(byte[] body) {
    try {
      return receive(body);
    } catch (OutOfMemoryError e) {
      broken(FrameReader.NO_MEMORY, FrameReader.head(body, 0, body.length));
      return true;
    }
  }

  private boolean receive(byte[] body) {
    String text = Utf8.decode(body, 0, body.length);
    Message key = text == null ? null : KeyMessage.of(text);
    if (key != null) {
      consume(key);
      return true;
    }
    Envelope envelope = Envelope.of(body, text);
    if (!envelope.valid() || envelope.text() == null) {
      answer(envelope.id(), ResponseErrorCode.ParseError, "The message is not a JSON object.");
      return false;
    }
    if (envelope.hasId() && envelope.hasMethod() && envelope.id() == null) {
      answer(null, ResponseErrorCode.InvalidRequest, "An id is a string or a number.");
      return true;
    }
    try {
      local.consume(message(envelope, envelope.text()));
    } catch (MessageIssueException e) {
      answerRequest(envelope, e.getIssues().get(0).getText());
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      answerRequest(envelope, Faults.describe(e));
    }
    return true;
  }

  /** Hands on what nobody answers. */
  private void consume(Message notification) {
    try {
      local.consume(notification);
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // Its handlers tell of their own faults.
    }
  }

  @Override
  public void handled(boolean waiting) {
    handled.accept(waiting);
  }

  @Override
  public void broken(String reason, byte[] body) {
    Either<String, Number> id = body.length == 0 ? null : Envelope.of(body).id();
    answer(id, ResponseErrorCode.ParseError, reason);
  }

  private Message message(Envelope envelope, String text) {
    if (envelope.hasPlainId()) {
      return json.parseMessage(text);
    }
    // LSP4J reads 32-bit integers only; any other number goes around it.
    JsonObject object = JsonParser.parseString(text).getAsJsonObject();
    object.addProperty("id", "");
    Message message = json.parseMessage(object.toString());
    if (message instanceof IdentifiableMessage identifiable) {
      identifiable.setRawId(envelope.id());
    }
    return message;
  }

  private void answerRequest(Envelope envelope, String reason) {
    if (envelope.id() != null && envelope.hasMethod()) {
      answer(envelope.id(), ResponseErrorCode.InvalidParams, reason);
    }
  }

  private void answer(@Nullable Either<String, Number> id, ResponseErrorCode code, String reason) {
    ResponseMessage answer = new ResponseMessage();
    answer.setJsonHandler(json);
    answer.setRawId(id);
    answer.setError(new ResponseError(code, reason, null));
    answers.consume(answer);
  }
}
