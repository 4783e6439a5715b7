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

title1 : HEADING1 eol | SETEXT1 ;

title2 : HEADING2 eol | SETEXT2 ;

title3 : HEADING3 eol ;

title4 : (HEADING4 | HEADING5 | HEADING6) eol ;

block
  : NEWLINE
  | INDENT indented
  | line
  ;

indented : line | eol ;

line
  : item
  | text
  | code
  | comment
  | row
  | quote
  | division
  | thematicBreak
  ;

item : (BULLET | ORDERED) content ;

content
  : text
  | code
  | comment
  | eol
  ;

text : (LABELLED | TEXT) eol ;

row : TABLE_ROW eol ;

quote : QUOTE eol ;

division : DIVISION eol ;

thematicBreak : THEMATIC_BREAK TEXT? eol ;

code : FENCE_OPEN (CODE_LINE | CODE_NEWLINE)* (FENCE_CLOSE eol | EOF) ;

comment : COMMENT_OPEN COMMENT_TEXT* (COMMENT_CLOSE TEXT? eol | EOF) ;

eol : NEWLINE | EOF ;
