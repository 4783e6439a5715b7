// Cuts the text of a heading into what an ordinal is made of and the rest. It reads through
// HeadingCharacters: a blank arrives as ' ', a letter that is not named here as 'a', anything else
// that is not named here as U+0002. What a word means is none of its business.
lexer grammar HeadingLexer;

tokens {
  GAP,
  NUMERAL,
  POINT,
  SEPARATOR,
  EMPHASIS,
  TEXT,
  OPEN,
  CLOSE
}

MARK : '第' -> mode(MARKED) ;
ENCLOSURE : [(（] -> mode(COUNT) ;
START_NUMERAL : ANY_NUMERAL -> type(NUMERAL), mode(COUNTED) ;
WORD : LETTER+ -> mode(COUNT) ;
LEAD : . ;

// After a word or an opening bracket: a numeral or nothing of interest.
mode COUNT;
COUNT_GAP : BLANK+ -> type(GAP) ;
COUNT_NUMERAL : ANY_NUMERAL -> type(NUMERAL), mode(COUNTED) ;
COUNT_OPEN : OPENING -> type(OPEN), mode(REST) ;
COUNT_CLOSE : CLOSING -> type(CLOSE), mode(REST) ;
COUNT_TEXT : . -> type(TEXT), mode(REST) ;

// Behind a numeral: more levels, or what separates it from the title.
mode COUNTED;
COUNTED_POINT : [.．] -> type(POINT), mode(POINTED) ;
COUNTED_SEPARATOR : (BLANK | MARKUP)* PUNCTUATION (BLANK* PUNCTUATION)* BLANK*
  -> type(SEPARATOR), mode(REST) ;
COUNTED_GAP : BLANK+ -> type(GAP), mode(REST) ;
COUNTED_EMPHASIS : MARKUP+ -> type(EMPHASIS), mode(LABELLED) ;
COUNTED_OPEN : OPENING -> type(OPEN), mode(REST) ;
COUNTED_CLOSE : CLOSING -> type(CLOSE), mode(REST) ;
COUNTED_TEXT : . -> type(TEXT), mode(REST) ;

// Only digits make a further level: a title may well begin with a written numeral.
mode POINTED;
POINTED_NUMERAL : DIGITS -> type(NUMERAL), mode(COUNTED) ;
POINTED_SEPARATOR : (BLANK | MARKUP)* PUNCTUATION (BLANK* PUNCTUATION)* BLANK*
  -> type(SEPARATOR), mode(REST) ;
POINTED_GAP : BLANK+ -> type(GAP), mode(REST) ;
POINTED_EMPHASIS : MARKUP+ -> type(EMPHASIS), mode(LABELLED) ;
POINTED_OPEN : OPENING -> type(OPEN), mode(REST) ;
POINTED_CLOSE : CLOSING -> type(CLOSE), mode(REST) ;
POINTED_TEXT : . -> type(TEXT), mode(REST) ;

mode MARKED;
MARKED_GAP : BLANK+ -> type(GAP) ;
MARKED_NUMERAL : ANY_NUMERAL -> type(NUMERAL), mode(MARKED_COUNTED) ;
MARKED_OPEN : OPENING -> type(OPEN), mode(REST) ;
MARKED_CLOSE : CLOSING -> type(CLOSE), mode(REST) ;
MARKED_TEXT : . -> type(TEXT), mode(REST) ;

mode MARKED_COUNTED;
MARKED_POINT : [.．] -> type(POINT), mode(MARKED_POINTED) ;
MARKED_SEPARATOR : (BLANK | MARKUP)* PUNCTUATION (BLANK* PUNCTUATION)* BLANK*
  -> type(SEPARATOR), mode(REST) ;
MARKED_COUNTED_GAP : BLANK+ -> type(GAP), mode(MARKED_SPACED) ;
UNIT : LETTER+ -> mode(LABELLED) ;
MARKED_COUNTED_OPEN : OPENING -> type(OPEN), mode(REST) ;
MARKED_COUNTED_CLOSE : CLOSING -> type(CLOSE), mode(REST) ;
MARKED_COUNTED_TEXT : . -> type(TEXT), mode(REST) ;

mode MARKED_SPACED;
SPACED_UNIT : LETTER+ -> type(UNIT), mode(LABELLED) ;
MARKED_SPACED_OPEN : OPENING -> type(OPEN), mode(REST) ;
MARKED_SPACED_CLOSE : CLOSING -> type(CLOSE), mode(REST) ;
MARKED_SPACED_TEXT : . -> type(TEXT), mode(REST) ;

mode MARKED_POINTED;
MARKED_POINTED_NUMERAL : DIGITS -> type(NUMERAL), mode(MARKED_COUNTED) ;
MARKED_POINTED_GAP : BLANK+ -> type(GAP), mode(REST) ;
MARKED_POINTED_OPEN : OPENING -> type(OPEN), mode(REST) ;
MARKED_POINTED_CLOSE : CLOSING -> type(CLOSE), mode(REST) ;
MARKED_POINTED_TEXT : . -> type(TEXT), mode(REST) ;

// Behind the word that follows a marked numeral.
mode LABELLED;
LABELLED_SEPARATOR : (BLANK | MARKUP)* (PUNCTUATION | [.．]) (BLANK* PUNCTUATION)* BLANK*
  -> type(SEPARATOR), mode(REST) ;
LABELLED_GAP : BLANK+ -> type(GAP), mode(REST) ;
LABELLED_EMPHASIS : MARKUP+ -> type(EMPHASIS) ;
LABELLED_OPEN : OPENING -> type(OPEN), mode(REST) ;
LABELLED_CLOSE : CLOSING -> type(CLOSE), mode(REST) ;
LABELLED_TEXT : . -> type(TEXT), mode(REST) ;

mode REST;
REST_OPEN : OPENING -> type(OPEN) ;
REST_CLOSE : CLOSING -> type(CLOSE) ;
REST_TEXT : ~[()（）[\]［］【】〔〕]+ -> type(TEXT) ;

fragment BLANK : ' ' ;
fragment MARKUP : [*_] ;
fragment LETTER : [A-Za-z] ;
fragment OPENING : [(（[［【〔] ;
fragment CLOSING : [)）\]］】〕] ;
fragment PUNCTUATION
  : [:：、。)）\]】|｜·・–—―－−]
  | '-'
  | '\uFE0F'? '\u20E3'
  ;
fragment DIGITS : [0-9]+ | [０-９]+ ;
fragment ANY_NUMERAL
  : DIGITS
  | [零〇一二两兩三四五六七八九十百千廿卅壹贰貳叁肆伍陆陸柒捌玖拾佰仟]+
  | [①-⑳]
  | [Ⅰ-Ⅻ]
  | [IVX]+
  ;
