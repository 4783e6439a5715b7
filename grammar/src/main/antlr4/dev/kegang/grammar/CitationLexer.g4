// Cuts a citation into identifiers, brackets, marks, names' initials and words. It reads through
// CitationCharacters: a blank arrives as ' ', a Han letter as U+0001, another letter that is not
// named here as 'a' or 'A', anything else that is not named here as U+0002.
lexer grammar CitationLexer;

INDEX : SQUARE_OPEN BLANK* DIGIT+ BLANK* SQUARE_CLOSE ;
ACCESSED : SQUARE_OPEN DIGIT DIGIT DIGIT DIGIT [-/.] [0-9./-]+ SQUARE_CLOSE ;
TYPE_MARK : SQUARE_OPEN [A-Z]+ ('/' [A-Z]+)? SQUARE_CLOSE ;
LINK : '[' ~[[\]]* '](' ~[() ]* ')' ;
YEAR
  : ROUND_OPEN BLANK* DIGIT DIGIT DIGIT DIGIT [a-z\u0001]? ([,，./-] ~[()（）]*)? BLANK* ROUND_CLOSE
  ;
BOOK : '《' ~[《》]* '》' ;
QUOTED : '"' ~["]* '"' | '“' ~[“”]* '”' ;

URL : [hH] [tT] [tT] [pP] [sS]? '://' ADDRESS+ ;
DOI : '10.' [0-9] [0-9] [0-9] [0-9]+ '/' ADDRESS+ ;
ARXIV
  : [aA] [rR] [xX] [iI] [vV] BLANK* [:：] BLANK* ALPHANUMERIC ([./-]* ALPHANUMERIC)*
  ;
ISBN
  : [iI] [sS] [bB] [nN] ('-1' [03])? BLANK* [:：]? BLANK* [0-9] ([-–]? [0-9xX])*
  ;
ISSN : [iI] [sS] [sS] [nN] BLANK* [:：]? BLANK* [0-9] ([-–]? [0-9xX])* ;

VOLUME : DIGIT+ ROUND_OPEN BLANK* DIGIT ~[()（）]* ROUND_CLOSE ;
RANGE : DIGIT+ DASH DIGIT+ ;
NUMBER : DIGIT+ ('.' DIGIT+)* ;
PARENTHESIS : ROUND_OPEN ~[()（）]* ROUND_CLOSE ;

INITIAL : [A-Z] '.' ;
WORD : LETTER (ALPHANUMERIC | [\u0027’‐-] ALPHANUMERIC | '.' [a-z0-9])* ;
HAN : '\u0001'+ ;

ELLIPSIS : '..' '.'+ | '…'+ ;
STOP : [.．。] BLANK* ;
QUERY : [?!？！] ;
COMMA : [,，、;；] ;
COLON : [:：] ;
AND : [&＆] ;
EMPHASIS : [*_]+ ;
GAP : BLANK+ ;
OTHER : . ;

fragment BLANK : ' ' ;
fragment DIGIT : [0-9０-９] ;
fragment LETTER : [A-Za-z] ;
fragment ALPHANUMERIC : [A-Za-z0-9] ;
fragment DASH : [–—－−~～] | '-' ;
fragment SQUARE_OPEN : [[［【] ;
fragment SQUARE_CLOSE : [\]］】] ;
fragment ROUND_OPEN : [(（] ;
fragment ROUND_CLOSE : [)）] ;
fragment ADDRESS : ~[ <>"“”《》，。；、（）［］【】\u0001\u0002] ;
