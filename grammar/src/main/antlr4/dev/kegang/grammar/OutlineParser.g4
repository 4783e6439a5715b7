/*
 * A lesson outline as headings and the lines below them. Every sequence of tokens is a document, and
 * one token decides each step.
 */
parser grammar OutlineParser;

options {
  tokenVocab = OutlineLexer;
}

document : FRONT_MATTER? block* detail* topic* page* lesson* EOF ;

lesson : title1 block* detail* topic* page* ;

page : title2 block* detail* topic* ;

topic : title3 block* detail* ;

detail : title4 block* ;

title1 : HEADING1 (NEWLINE | EOF) | SETEXT1 ;

title2 : HEADING2 (NEWLINE | EOF) | SETEXT2 ;

title3 : HEADING3 (NEWLINE | EOF) ;

title4 : (HEADING4 | HEADING5 | HEADING6) (NEWLINE | EOF) ;

block
  : NEWLINE
  | INDENT (line | NEWLINE | EOF)
  | line
  ;

line
  : (BULLET | ORDERED) (text | code | comment | NEWLINE | EOF)
  | text
  | code
  | comment
  | (TABLE_ROW | QUOTE | DIVISION) (NEWLINE | EOF)
  | THEMATIC_BREAK TEXT? (NEWLINE | EOF)
  ;

text : (LABELLED | TEXT) (NEWLINE | EOF) ;

code : FENCE_OPEN (CODE_LINE | CODE_NEWLINE)* (FENCE_CLOSE (NEWLINE | EOF) | EOF) ;

comment : COMMENT_OPEN COMMENT_TEXT* (COMMENT_CLOSE TEXT? (NEWLINE | EOF) | EOF) ;
