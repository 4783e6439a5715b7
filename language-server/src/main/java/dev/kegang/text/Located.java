package dev.kegang.text;

/** A stretch of a text that can be named in the units of every encoding. */
public interface Located {

  LinePosition start(PositionEncoding encoding);

  LinePosition end(PositionEncoding encoding);
}
