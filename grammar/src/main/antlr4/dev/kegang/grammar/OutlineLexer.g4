/*
 * The lines of a lesson outline, one mode for each place in a line:
 *
 *   start of a line after a blank one  ->  DEFAULT_MODE, where a line may open a setext heading
 *   start of a line after another      ->  CONTINUED, where it may not
 *   behind indentation                 ->  INDENTED, where there are no headings
 *   behind a list marker               ->  ITEM
 *   rest of a line                     ->  REST, or BREAK behind what looks like a break and behind a
 *                                          comment, which end a paragraph
 *
 * Every text is a sequence of these tokens and nothing is skipped. No token's meaning depends on a
 * word. Front matter is looked for, in the mode FRONT, at the start of a text that begins with ---.
 */
lexer grammar OutlineLexer;

tokens {
  FENCE_OPEN
}

BYTE_ORDER_MARK : '\uFEFF' -> channel(HIDDEN) ;
NEWLINE : Eol ;
INDENT : Blank+ -> mode(INDENTED) ;

HEADING1 : Margin '#' ((Blank | NonAscii) Rest)? ;
HEADING2 : Margin '##' (~[#\r\n] Rest)? ;
HEADING3 : Margin '###' (~[#\r\n] Rest)? ;
HEADING4 : Margin '####' (~[#\r\n] Rest)? ;
HEADING5 : Margin '#####' (~[#\r\n] Rest)? ;
HEADING6 : Margin '######' (~[#\r\n] Rest)? ;
SETEXT1 : Margin SetextLine Eol Margin '==' '='* Blank* (Eol | EOF) ;
SETEXT2 : Margin SetextLine Eol Margin '--' '-'* Blank* (Eol | EOF) ;

THEMATIC_BREAK : Margin (Dashes | Stars | Underscores) -> mode(BREAK) ;
BULLET : [-*+] Blank* -> mode(ITEM) ;
ORDERED : Digit+ [.)] Blank* -> mode(ITEM) ;
TABLE_ROW : '|' Rest ;
QUOTE : '>' Rest ;
DIVISION : ':::' Rest ;
BACKTICK_FENCE : '```' FenceInfo -> type(FENCE_OPEN), mode(BACKTICK_CODE) ;
LONG_BACKTICK_FENCE : '````' '`'* FenceInfo -> type(FENCE_OPEN), mode(LONG_BACKTICK_CODE) ;
TILDE_FENCE : '~~~' TildeInfo -> type(FENCE_OPEN), mode(TILDE_CODE) ;
LONG_TILDE_FENCE : '~~~~' '~'* TildeInfo -> type(FENCE_OPEN), mode(LONG_TILDE_CODE) ;
COMMENT_OPEN : '<!--' -> mode(COMMENT) ;
LABELLED : Label Rest -> mode(REST) ;
TEXT : (Line | Margin '#' Rest) -> mode(REST) ;

mode CONTINUED;

CONTINUED_NEWLINE : Eol -> type(NEWLINE), mode(DEFAULT_MODE) ;
CONTINUED_INDENT : Blank+ -> type(INDENT), mode(INDENTED) ;
CONTINUED_BYTE_ORDER_MARK : '\uFEFF' -> type(BYTE_ORDER_MARK), channel(HIDDEN) ;
CONTINUED_HEADING1 : HEADING1 -> type(HEADING1), mode(DEFAULT_MODE) ;
CONTINUED_HEADING2 : HEADING2 -> type(HEADING2), mode(DEFAULT_MODE) ;
CONTINUED_HEADING3 : HEADING3 -> type(HEADING3), mode(DEFAULT_MODE) ;
CONTINUED_HEADING4 : HEADING4 -> type(HEADING4), mode(DEFAULT_MODE) ;
CONTINUED_HEADING5 : HEADING5 -> type(HEADING5), mode(DEFAULT_MODE) ;
CONTINUED_HEADING6 : HEADING6 -> type(HEADING6), mode(DEFAULT_MODE) ;
CONTINUED_BREAK : THEMATIC_BREAK -> type(THEMATIC_BREAK), mode(BREAK) ;
CONTINUED_BULLET : BULLET -> type(BULLET), mode(ITEM) ;
CONTINUED_ORDERED : ORDERED -> type(ORDERED), mode(ITEM) ;
CONTINUED_ROW : TABLE_ROW -> type(TABLE_ROW), mode(DEFAULT_MODE) ;
CONTINUED_QUOTE : QUOTE -> type(QUOTE), mode(DEFAULT_MODE) ;
CONTINUED_DIVISION : DIVISION -> type(DIVISION), mode(DEFAULT_MODE) ;
CONTINUED_BACKTICK : '```' FenceInfo -> type(FENCE_OPEN), mode(BACKTICK_CODE) ;
CONTINUED_LONG_BACKTICK : '````' '`'* FenceInfo -> type(FENCE_OPEN), mode(LONG_BACKTICK_CODE) ;
CONTINUED_TILDE : '~~~' TildeInfo -> type(FENCE_OPEN), mode(TILDE_CODE) ;
CONTINUED_LONG_TILDE : '~~~~' '~'* TildeInfo -> type(FENCE_OPEN), mode(LONG_TILDE_CODE) ;
CONTINUED_COMMENT : '<!--' -> type(COMMENT_OPEN), mode(COMMENT) ;
CONTINUED_LABELLED : Label Rest -> type(LABELLED), mode(REST) ;
CONTINUED_TEXT : (Line | Margin '#' Rest) -> type(TEXT), mode(REST) ;

mode INDENTED;

INDENTED_NEWLINE : Eol -> type(NEWLINE), mode(DEFAULT_MODE) ;
INDENTED_BULLET : BULLET -> type(BULLET), mode(ITEM) ;
INDENTED_ORDERED : ORDERED -> type(ORDERED), mode(ITEM) ;
INDENTED_ROW : TABLE_ROW -> type(TABLE_ROW), mode(DEFAULT_MODE) ;
INDENTED_QUOTE : QUOTE -> type(QUOTE), mode(DEFAULT_MODE) ;
INDENTED_DIVISION : DIVISION -> type(DIVISION), mode(DEFAULT_MODE) ;
INDENTED_BACKTICK : '```' FenceInfo -> type(FENCE_OPEN), mode(BACKTICK_CODE) ;
INDENTED_LONG_BACKTICK : '````' '`'* FenceInfo -> type(FENCE_OPEN), mode(LONG_BACKTICK_CODE) ;
INDENTED_TILDE : '~~~' TildeInfo -> type(FENCE_OPEN), mode(TILDE_CODE) ;
INDENTED_LONG_TILDE : '~~~~' '~'* TildeInfo -> type(FENCE_OPEN), mode(LONG_TILDE_CODE) ;
INDENTED_COMMENT : '<!--' -> type(COMMENT_OPEN), mode(COMMENT) ;
INDENTED_LABELLED : Label Rest -> type(LABELLED), mode(REST) ;
INDENTED_TEXT : (Line | '\uFEFF' Rest) -> type(TEXT), mode(REST) ;

mode ITEM;

ITEM_NEWLINE : Eol -> type(NEWLINE), mode(CONTINUED) ;
ITEM_BACKTICK : '```' FenceInfo -> type(FENCE_OPEN), mode(BACKTICK_CODE) ;
ITEM_LONG_BACKTICK : '````' '`'* FenceInfo -> type(FENCE_OPEN), mode(LONG_BACKTICK_CODE) ;
ITEM_TILDE : '~~~' TildeInfo -> type(FENCE_OPEN), mode(TILDE_CODE) ;
ITEM_LONG_TILDE : '~~~~' '~'* TildeInfo -> type(FENCE_OPEN), mode(LONG_TILDE_CODE) ;
ITEM_COMMENT : '<!--' -> type(COMMENT_OPEN), mode(COMMENT) ;
ITEM_LABELLED : Label Rest -> type(LABELLED), mode(REST) ;
ITEM_TEXT : (~[<\r\n] Rest | AngleText) -> type(TEXT), mode(REST) ;

mode REST;

REST_NEWLINE : Eol -> type(NEWLINE), mode(CONTINUED) ;
REST_TEXT : ~[\r\n]+ -> type(TEXT) ;

mode BREAK;

BREAK_NEWLINE : Eol -> type(NEWLINE), mode(DEFAULT_MODE) ;
BREAK_TEXT : ~[\r\n]+ -> type(TEXT) ;

mode COMMENT;

COMMENT_CLOSE : '-->' -> mode(BREAK) ;
COMMENT_TEXT : ~'-'+ | '-' ;

mode BACKTICK_CODE;

FENCE_CLOSE : Blank* '```' '`'* Blank* -> mode(DEFAULT_MODE) ;
CODE_NEWLINE : Eol ;
CODE_LINE : ~[\r\n]+ ;

mode LONG_BACKTICK_CODE;

LONG_BACKTICK_CLOSE : Blank* '````' '`'* Blank* -> type(FENCE_CLOSE), mode(DEFAULT_MODE) ;
LONG_BACKTICK_NEWLINE : Eol -> type(CODE_NEWLINE) ;
LONG_BACKTICK_LINE : ~[\r\n]+ -> type(CODE_LINE) ;

mode TILDE_CODE;

TILDE_CLOSE : Blank* '~~~' '~'* Blank* -> type(FENCE_CLOSE), mode(DEFAULT_MODE) ;
TILDE_NEWLINE : Eol -> type(CODE_NEWLINE) ;
TILDE_LINE : ~[\r\n]+ -> type(CODE_LINE) ;

mode LONG_TILDE_CODE;

LONG_TILDE_CLOSE : Blank* '~~~~' '~'* Blank* -> type(FENCE_CLOSE), mode(DEFAULT_MODE) ;
LONG_TILDE_NEWLINE : Eol -> type(CODE_NEWLINE) ;
LONG_TILDE_LINE : ~[\r\n]+ -> type(CODE_LINE) ;

mode FRONT;

FRONT_BYTE_ORDER_MARK : '\uFEFF' -> type(BYTE_ORDER_MARK), channel(HIDDEN) ;
FRONT_MATTER
  : '---' Blank* Eol ~[ \t\r\n] Rest Eol (Rest Eol)*? ('---' | '...') Blank* (Eol | EOF)
    -> mode(DEFAULT_MODE) ;
FRONT_BREAK : Dashes -> type(THEMATIC_BREAK), mode(BREAK) ;
FRONT_TEXT : ~[\uFEFF\r\n] Rest -> type(TEXT), mode(REST) ;
FRONT_NEWLINE : Eol -> type(NEWLINE), mode(DEFAULT_MODE) ;

fragment Blank : [ \t] ;
fragment Eol : '\r'? '\n' | '\r' ;
fragment Rest : ~[\r\n]* ;
fragment Margin : (' ' (' ' ' '?)?)? ;
fragment Digit : [0-9] ;
fragment NonAscii : [\u0080-\uFEFE\uFF00-\uFFFF] ;
fragment Colon : [:\uFF1A] ;

fragment Dashes : '-' Blank* '-' Blank* ('-' Blank*)+ ;
fragment Stars : '*' Blank* '*' Blank* ('*' Blank*)+ ;
fragment Underscores : '_' Blank* '_' Blank* ('_' Blank*)+ ;

fragment FenceInfo : (~[`\r\n] ~[`\r\n]*)? ;
fragment TildeInfo : (~[~\r\n] Rest)? ;

fragment Label
  : '**' Blank* ~[*\r\n] ~[*\r\n]* '**' Blank* Colon
  | '**' ~[*:\uFF1A\r\n]+ Colon Blank* '**'
  | '__' Blank* ~[_\r\n] ~[_\r\n]* '__' Blank* Colon
  | '__' ~[_:\uFF1A\r\n]+ Colon Blank* '__'
  | '\u3010' ~[\u3010\u3011\r\n]+ '\u3011' Blank* Colon?
  ;

fragment Line
  : ~[ \t\r\n\uFEFF#>|<0-9*+\-] Rest
  | '#' Rest
  | [*+\-] ~[ \t\r\n] Rest
  | Digit+ (~[0-9.)\r\n] Rest)?
  | Digit+ [.)] ~[ \t\r\n] Rest
  | AngleText
  ;

fragment AngleText
  : '<' (~[!\r\n] Rest)?
  | '<!' (~[\-\r\n] Rest)?
  | '<!-' (~[\-\r\n] Rest)?
  ;

fragment SetextLine
  : ~[ \t\r\n\uFEFF#>|<`~*+\-=:] Rest
  | [*+\-] ~[ \t\r\n*+\-] Rest
  | '**' ~[ \t\r\n*] Rest
  ;
