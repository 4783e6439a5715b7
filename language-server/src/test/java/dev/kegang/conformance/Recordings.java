package dev.kegang.conformance;

import dev.kegang.conformance.Conversation.Sender;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that real editors and their servers said to each other in a test run, as {@link ServerTap}
 * wrote it down. As a program, {@code Recordings FOLDER [SENDER…]}, it says what is wrong and ends
 * with 1 where anything is, or where nothing was recorded; of senders that are not named nothing is
 * said, where any is.
 */
public final class Recordings {

  /** A server that is killed may owe answers, but none for so many milliseconds. */
  private static final long PATIENCE = 30_000;

  private final List<RecordedConversation> conversations;

  private Recordings(List<RecordedConversation> conversations) {
    this.conversations = conversations;
  }

  /** Those in a folder. */
  public static Recordings in(Path folder) throws IOException {
    return new Recordings(RecordedConversation.in(folder));
  }

  /** How many messages were recorded. */
  public int messages() {
    return conversations.stream().mapToInt(one -> one.conversation().messages()).sum();
  }

  /**
   * Everything that is wrong with them; that there are none is, too.
   *
   * @param senders whose messages are looked at
   */
  public List<String> problems(Set<Sender> senders) {
    List<String> problems = new ArrayList<>();
    if (messages() == 0) {
      problems.add("no message was recorded");
    }
    for (RecordedConversation recorded : conversations) {
      for (Sender sender : senders) {
        problems.addAll(recorded.conversation().problems(sender));
      }
      recorded
          .unanswered()
          .forEach(
              (method, milliseconds) -> {
                if (milliseconds > PATIENCE) {
                  problems.add(method + ": not answered in " + milliseconds + " ms");
                }
              });
    }
    return problems;
  }

  /** The client's requests that were never answered. */
  public List<String> unanswered() {
    List<String> unanswered = new ArrayList<>();
    conversations.forEach(recorded -> unanswered.addAll(recorded.unanswered().keySet()));
    return unanswered;
  }

  /** One line that says how much was recorded, and with what it was compared. */
  String summary() {
    Set<String> methods = new TreeSet<>();
    conversations.forEach(recorded -> methods.addAll(recorded.methods()));
    return messages()
        + " messages of "
        + conversations.size()
        + " servers, "
        + methods.size()
        + " methods, compared with "
        + (ProtocolModel.found().isPresent()
            ? "the protocol's model and what was declared"
            : "what was declared alone: the protocol's model is not here");
  }

  /** Checks the recordings in a folder. */
  public static void main(String[] arguments) throws IOException {
    Recordings recordings = in(Path.of(arguments[0]));
    Set<Sender> senders = EnumSet.allOf(Sender.class);
    if (arguments.length > 1) {
      List<String> named = List.of(arguments).subList(1, arguments.length);
      senders.removeIf(sender -> !named.contains(sender.name()));
    }
    List<String> problems = recordings.problems(senders);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(recordings.summary() + ": " + problems.size() + " problems");
    problems.forEach(out::println);
    System.exit(problems.isEmpty() ? 0 : 1);
  }
}
