package dev.kegang.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.LexerAction;
import org.antlr.v4.runtime.atn.LexerChannelAction;
import org.antlr.v4.runtime.atn.LexerModeAction;
import org.antlr.v4.runtime.atn.LexerTypeAction;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/** Makes the {@link TokenTable} of a lexer: asks ANTLR's simulator for every state there is. */
final class TableCompiler {

  private static final int CHARACTERS = Character.MAX_VALUE + 1;

  /** ANTLR's simulator, asked for its states instead of run over a text. */
  private static final class States extends LexerATNSimulator {
    private static final CharStream NOTHING = CharStreams.fromString("");

    States(ATN atn) {
      super(null, atn, dfas(atn), new PredictionContextCache());
    }

    private static DFA[] dfas(ATN atn) {
      DFA[] dfas = new DFA[atn.modeToStartState.size()];
      for (int i = 0; i < dfas.length; i++) {
        dfas[i] = new DFA(atn.modeToStartState.get(i), i);
      }
      return dfas;
    }

    DFAState start(int ofMode) {
      mode = ofMode;
      ATNConfigSet start = computeStartState(NOTHING, atn.modeToStartState.get(ofMode));
      if (start.hasSemanticContext) {
        throw new IllegalArgumentException("predicates have no place in a table");
      }
      return addDFAState(start);
    }

    /** Null where no token goes on like that. */
    // ERROR is one object in ANTLR, told by identity there too.
    @SuppressWarnings("ReferenceEquality")
    @Nullable DFAState target(DFAState state, int symbol) {
      DFAState target = computeTargetState(NOTHING, state, symbol);
      return target == ERROR ? null : target;
    }
  }

  private final ATN atn;

  /** Where each class of characters begins, by its first character. */
  private final Map<Integer, Integer> stretches = new LinkedHashMap<>();

  /** A character of each class, from class 1 on; the text's end last. */
  private final List<Integer> symbols = new ArrayList<>();

  private final List<List<Integer>> actions = new ArrayList<>();

  private TableCompiler(ATN atn) {
    this.atn = atn;
  }

  /** The table of a lexer, as its file holds it. */
  static String table(String grammar, ATN atn) {
    TableCompiler compiler = new TableCompiler(atn);
    compiler.findClasses();
    return "Written by TokenTableTest from " + grammar + ".g4\n" + compiler.table();
  }

  /** Characters that every transition treats alike are one class. */
  private void findClasses() {
    List<Transition> transitions = new ArrayList<>();
    TreeSet<Integer> bounds = new TreeSet<>(List.of(0));
    for (ATNState state : atn.states) {
      for (Transition transition : state.getTransitions()) {
        if (!transition.isEpsilon()) {
          transitions.add(transition);
        }
        if (transition.label() != null) {
          for (Interval interval : transition.label().getIntervals()) {
            bounds.add(interval.a);
            bounds.add(interval.b + 1);
          }
        }
      }
    }
    Map<BitSet, Integer> classes = new LinkedHashMap<>();
    int last = 0;
    for (int bound : bounds) {
      if (bound >= 0 && bound < CHARACTERS) {
        BitSet matching = new BitSet();
        for (int i = 0; i < transitions.size(); i++) {
          matching.set(
              i, transitions.get(i).matches(bound, Lexer.MIN_CHAR_VALUE, Lexer.MAX_CHAR_VALUE));
        }
        if (!classes.containsKey(matching)) {
          classes.put(matching, classes.size() + 1);
          symbols.add(bound);
        }
        int found = classes.getOrDefault(matching, 0);
        if (found != last) {
          stretches.put(bound, found);
        }
        last = found;
      }
    }
    symbols.add(Token.EOF);
  }

  private String table() {
    States states = new States(atn);
    List<DFAState> found = new ArrayList<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Deque<DFAState> waiting = new ArrayDeque<>();
    List<Integer> modes = new ArrayList<>();
    List<int[]> rows = new ArrayList<>();
    rows.add(new int[symbols.size() + 1]);
    for (int mode = 0; mode < atn.modeToStartState.size(); mode++) {
      int ofMode = mode;
      waiting.add(states.start(mode));
      modes.add(number(ofMode, waiting.element(), numbers, found));
      while (!waiting.isEmpty()) {
        DFAState state = waiting.remove();
        int[] row = new int[symbols.size() + 1];
        row[0] = action(state);
        for (int i = 0; i < symbols.size(); i++) {
          DFAState target = states.target(state, symbols.get(i));
          if (target != null) {
            int known = found.size();
            row[i + 1] = number(ofMode, target, numbers, found);
            if (found.size() > known) {
              waiting.add(target);
            }
          }
        }
        rows.add(row);
      }
    }
    return new SmallestTable(rows, modes, classOf('\n'), classOf('\r')).text(stretches, actions);
  }

  private static int number(
      int mode, DFAState state, Map<String, Integer> numbers, List<DFAState> found) {
    Integer known = numbers.putIfAbsent(mode + " " + state.stateNumber, found.size() + 1);
    if (known == null) {
      found.add(state);
    }
    return known == null ? found.size() : known;
  }

  private int classOf(int character) {
    int found = 0;
    for (Map.Entry<Integer, Integer> stretch : stretches.entrySet()) {
      found = stretch.getKey() <= character ? stretch.getValue() : found;
    }
    return found;
  }

  /** What a state accepts, counted from 1; 0 where it accepts nothing. */
  private int action(DFAState state) {
    if (!state.isAcceptState) {
      return 0;
    }
    int type = state.prediction;
    int mode = -1;
    int hidden = 0;
    LexerAction[] taken =
        state.lexerActionExecutor == null
            ? new LexerAction[0]
            : state.lexerActionExecutor.getLexerActions();
    for (LexerAction action : taken) {
      if (action instanceof LexerTypeAction typed) {
        type = typed.getType();
      } else if (action instanceof LexerModeAction next) {
        mode = next.getMode();
      } else if (action instanceof LexerChannelAction channel) {
        hidden = channel.getChannel();
      } else {
        throw new IllegalArgumentException("no place in a table for " + action);
      }
    }
    List<Integer> action = Arrays.asList(type, mode, hidden);
    if (!actions.contains(action)) {
      actions.add(action);
    }
    return actions.indexOf(action) + 1;
  }
}
