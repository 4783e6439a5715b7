" Opens a file through the language server in a silent Vim with ALE and writes what ALE lists to another file:
"   vim -Nu NONE -i NONE -n -es -S diagnostics.vim FILE
" KEGANG_SETUP names a file with the configuration to try; KEGANG_RESULT the file to write.
set encoding=utf-8
scriptencoding utf-8

let s:patience = 120000

let g:ale_linters_explicit = 1
let g:ale_linters = {'markdown': ['kegang']}
set runtimepath^=/usr/share/vim-ale
runtime plugin/ale.vim
filetype plugin on

source $KEGANG_SETUP

setlocal filetype=markdown
call ale#Queue(0, 'lint_file')
let s:waited = 0
while s:waited < s:patience && empty(ale#engine#GetLoclist(bufnr('')))
  sleep 50m
  let s:waited += 50
endwhile

let s:lines = []
for s:item in ale#engine#GetLoclist(bufnr(''))
  call add(s:lines, printf('%s %d:%d-%d:%d',
  \   s:item.code, s:item.lnum, s:item.col, s:item.end_lnum, s:item.end_col + 1))
endfor
call writefile(empty(s:lines) ? ['failed: nothing came'] : s:lines, $KEGANG_RESULT)
call ale#lsp#StopAll()
qall!
