// A citation is sentences between stops. Which of them names the authors, the title or the
// container depends on the style, and is decided by its reader.
parser grammar CitationParser;

options {
  tokenVocab = CitationLexer;
}

citation : sentence (STOP sentence)* EOF ;

sentence
  : ( INDEX
    | ACCESSED
    | TYPE_MARK
    | LINK
    | YEAR
    | BOOK
    | QUOTED
    | URL
    | DOI
    | ARXIV
    | ISBN
    | ISSN
    | VOLUME
    | RANGE
    | NUMBER
    | PARENTHESIS
    | INITIAL
    | WORD
    | HAN
    | ELLIPSIS
    | QUERY
    | COMMA
    | COLON
    | AND
    | EMPHASIS
    | GAP
    | OTHER
    )*
  ;
