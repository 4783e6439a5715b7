// The shape of a heading's text: what may be an ordinal, then the rest. Every text is a heading;
// whether an opening that was begun is an ordinal is decided by its reader, who knows the words.
parser grammar HeadingParser;

options {
  tokenVocab = HeadingLexer;
}

heading : LEAD* (marked | enclosed | worded | counted)? rest* EOF ;

/** A numeral behind the ordinal mark, mostly with a word. */
marked : MARK GAP? (number GAP? label?)? ;

label
  : UNIT ending
  | SEPARATOR
  ;

/** A numeral in brackets; the closing bracket is the separator. */
enclosed : ENCLOSURE GAP? (number ending)? ;

/** A word and a numeral. */
worded : WORD GAP? (number ending)? ;

counted : number ending ;

/** One or more levels; a point behind the last one separates. */
number : NUMERAL (POINT NUMERAL?)* ;

ending : EMPHASIS* (SEPARATOR | GAP)? ;

rest
  : TEXT
  | OPEN
  | CLOSE
  ;
