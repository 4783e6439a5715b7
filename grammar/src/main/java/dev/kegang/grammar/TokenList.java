package dev.kegang.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * All tokens of a text, read at once, for a parser that never looks back further than one token.
 * ANTLR's own buffered stream asks at every step whether it must read on and whether a token is
 * hidden; on lines as short as ours that costs as much as the parsing itself.
 */
public final class TokenList implements TokenStream {

  private final TokenSource source;
  private final List<Token> tokens = new ArrayList<>();
  private final int end;
  private int position;

  /** Reads a source to its end; hidden tokens are left out. */
  public TokenList(TokenSource source) {
    this.source = source;
    Token token = source.nextToken();
    while (token.getType() != Token.EOF) {
      if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        tokens.add(token);
      }
      token = source.nextToken();
    }
    tokens.add(token);
    end = tokens.size() - 1;
  }

  /** The tokens in order, the one for the end of the text included. */
  public List<Token> tokens() {
    return Collections.unmodifiableList(tokens);
  }

  @Override
  public Token LT(int distance) {
    int index = distance > 0 ? position + distance - 1 : position + distance;
    return tokens.get(Math.max(0, Math.min(index, end)));
  }

  @Override
  public int LA(int distance) {
    return LT(distance).getType();
  }

  @Override
  public void consume() {
    if (position >= end) {
      throw new IllegalStateException("cannot consume EOF");
    }
    position++;
  }

  @Override
  public Token get(int index) {
    return tokens.get(index);
  }

  @Override
  public TokenSource getTokenSource() {
    return source;
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = Math.min(index, end);
  }

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public String getSourceName() {
    return source.getSourceName();
  }

  @Override
  public String getText(Interval interval) {
    StringBuilder text = new StringBuilder();
    for (int i = interval.a; i <= interval.b && i < end; i++) {
      text.append(tokens.get(i).getText());
    }
    return text.toString();
  }

  @Override
  public String getText() {
    return getText(Interval.of(0, end));
  }

  @Override
  public String getText(RuleContext context) {
    return getText(context.getSourceInterval());
  }

  @Override
  public String getText(Token start, Token stop) {
    return getText(Interval.of(tokens.indexOf(start), tokens.indexOf(stop)));
  }
}
