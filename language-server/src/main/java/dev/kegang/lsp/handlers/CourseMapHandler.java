package dev.kegang.lsp.handlers;

import com.google.gson.JsonElement;
import dev.kegang.ide.CourseMap;
import dev.kegang.ide.CourseNode;
import dev.kegang.ide.NodeHours;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Positions;
import dev.kegang.lsp.ServerCommand;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;
import org.jspecify.annotations.Nullable;

/** Answers {@code kegang/courseMap}: the course as a tree. */
public final class CourseMapHandler implements Handler, ServerCommand {

  private static final String METHOD = "kegang/courseMap";

  private final Session session;

  /** Nothing is needed to ask for the map. */
  public record MapParams() {}

  /**
   * A node of the tree.
   *
   * @param kind {@code stage}, {@code part}, {@code lesson} or {@code section}
   * @param hours as the author writes them; empty where none are given
   * @param stated the same to reckon with; left out where none are given or they can't be reckoned
   *     with
   * @param computed what its children add up to; left out where that can't be said
   * @param location of its name
   */
  public record MapNode(
      String kind,
      String name,
      String hours,
      @Nullable MapHours stated,
      @Nullable MapHours computed,
      Location location,
      List<MapNode> children) {}

  /**
   * Hours of a node.
   *
   * @param text to be read
   * @param least the lower end of a range: minutes where the unit is {@code time}
   * @param most the upper end
   * @param unit {@code time}, {@code day}, {@code week} or {@code credit}; only what has the same
   *     unit can be compared
   */
  public record MapHours(String text, double least, double most, String unit) {}

  /** The tree's top. */
  public record Answer(List<MapNode> nodes) {}

  public CourseMapHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    ExperimentalCapabilities.announce(capabilities, METHOD);
  }

  @Override
  public String command() {
    return METHOD;
  }

  @Override
  public void take(Methods methods) {
    methods.request(METHOD, MapParams.class, this::courseMap);
  }

  public CompletableFuture<Answer> courseMap(MapParams params) {
    return session.closedLessons().settled().thenCompose(x -> session.compute(this::answer));
  }

  @Override
  public CompletableFuture<Answer> execute(List<JsonElement> arguments) {
    return session.closedLessons().settled().thenCompose(x -> session.compute(this::answer));
  }

  private Answer answer(Workspace workspace) {
    Agreement agreement = session.agreement();
    return new Answer(
        nodes(
            CourseMap.of(CourseLessons.known(session, workspace), agreement.messages()),
            workspace,
            agreement.positions()));
  }

  private static List<MapNode> nodes(
      List<CourseNode> nodes, Workspace workspace, Positions positions) {
    List<MapNode> answer = new ArrayList<>(nodes.size());
    for (CourseNode node : nodes) {
      answer.add(
          new MapNode(
              node.kind().id(),
              node.name(),
              node.hours(),
              hours(node.stated()),
              hours(node.computed()),
              new Location(node.uri(), CoursePlaces.selection(node, workspace, positions)),
              nodes(node.children(), workspace, positions)));
    }
    return answer;
  }

  private static @Nullable MapHours hours(@Nullable NodeHours hours) {
    if (hours == null) {
      return null;
    }
    String unit = hours.unit().measuresTime() ? "time" : hours.unit().id();
    return new MapHours(hours.text(), hours.least(), hours.most(), unit);
  }
}
