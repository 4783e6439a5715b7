-- Opens a file through the language server in a headless Neovim, hovers, completes, fixes and renames there, and writes
-- what the server found to another file:
--   nvim --headless -u NONE -c 'luafile diagnostics.lua' FILE
-- KEGANG_SETUP names a file with the configuration to try; KEGANG_RESULT the file to write.

local result = os.getenv("KEGANG_RESULT")
local patience = 60000

local published
vim.lsp.handlers["textDocument/publishDiagnostics"] = function(problem, params)
  published = problem and { diagnostics = {} } or params
end

local function fail(message)
  vim.fn.writefile({ "failed: " .. message }, result)
  vim.cmd("cquit 1")
end

vim.cmd("luafile " .. vim.fn.fnameescape(os.getenv("KEGANG_SETUP")))
vim.bo.filetype = "markdown"
-- A client is only known once the server has introduced itself.
if not vim.wait(patience, function() return #vim.lsp.get_active_clients() == 1 end, 20) then
  fail("the server does not start")
end
local client = vim.lsp.get_active_clients()[1].id
if not vim.wait(patience, function() return published ~= nil end, 20) then
  fail("no diagnostics came")
end

-- Typing in Chinese text and taking it back leaves the text, and so the findings, as they were.
local last = vim.api.nvim_buf_line_count(0)
vim.api.nvim_buf_set_lines(0, last, last, true, { "", "## 主要观点😀", "### 主要观点" })
vim.api.nvim_buf_set_text(0, last + 1, 3, last + 1, 9, { "观察" })
vim.api.nvim_buf_set_lines(0, last, -1, true, {})

local symbols = vim.lsp.buf_request_sync(0, "textDocument/documentSymbol", {
  textDocument = vim.lsp.util.make_text_document_params(),
}, patience)
local answer = symbols and symbols[client]
if not answer or not answer.result or #answer.result == 0 then
  fail("no symbols")
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, patience)
  local given = answers and answers[client]
  if not given or given.error or not given.result then
    fail(method .. ": " .. vim.inspect(answers))
  end
  return given.result
end

-- The line that holds some words, and the UTF-16 column of their end, both counted from 0.
local function behind(words)
  for number, text in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, true)) do
    local _, last = text:find(words, 1, true)
    if last then
      return { line = number - 1, character = select(2, vim.str_utfindex(text, last)) }
    end
  end
  fail("no " .. words)
end

local function at(position)
  return { textDocument = vim.lsp.util.make_text_document_params(), position = position }
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), "\n")
end

local function expect(found, what)
  if not found then
    fail(what .. "\n" .. text())
  end
end

-- What is sent before the buffer is changed back and forth is about the file as it is.
local found = published.diagnostics
local original = text()
local encoding = vim.lsp.get_client_by_id(client).offset_encoding

local hover = ask("textDocument/hover", at(behind("**主要观")))
expect(#hover.contents.value > 0 and hover.range.start.character == 2, "hover: " .. vim.inspect(hover))

-- A field that is typed in is completed, and nothing but its beginning is replaced.
local field = behind("- 截断的纵轴会夸大差异。").line - 1
vim.api.nvim_buf_set_lines(0, field, field + 2, true, { "- 主" })
local completion = ask("textDocument/completion", at({ line = field, character = 3 }))
local item = (completion.items or completion)[1]
expect(item and item.textEdit.range.start.character == 2, "completion: " .. vim.inspect(completion))
vim.lsp.util.apply_text_edits({ item.textEdit }, 0, encoding)
expect(text():find("\n- **主要", 1, true), "completion does not apply")
vim.api.nvim_buf_set_lines(0, 0, -1, true, vim.split(original, "\n"))

-- A fix removes the blanks behind the emoji, and nothing else.
local blank = behind("😀，两个")
local actions = ask("textDocument/codeAction", {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = { start = blank, ["end"] = blank },
  context = { diagnostics = {}, only = { "quickfix" } },
})
expect(actions[1] and actions[1].edit, "code action: " .. vim.inspect(actions))
vim.lsp.util.apply_workspace_edit(actions[1].edit, encoding)
expect(text() == original:gsub("两个  空格", "两个 空格"), "the fix writes something else")
vim.api.nvim_buf_set_lines(0, 0, -1, true, vim.split(original, "\n"))

-- A section is renamed in its heading, topic, contents and plan.
local rename = at(behind("## 2. 读懂"))
rename.newName = "看懂坐标轴"
vim.lsp.util.apply_workspace_edit(ask("textDocument/rename", rename), encoding)
expect(text() == original:gsub("读懂坐标轴", "看懂坐标轴"), "rename misses a place")

local lines = {}
for _, diagnostic in ipairs(found) do
  local range = diagnostic.range
  table.insert(lines, string.format(
    "%s %d:%d-%d:%d",
    diagnostic.code,
    range.start.line + 1,
    range.start.character + 1,
    range["end"].line + 1,
    range["end"].character + 1
  ))
end
vim.fn.writefile(lines, result)
vim.lsp.stop_client(client)
vim.wait(patience, function() return vim.lsp.client_is_stopped(client) end, 20)
vim.cmd("qall!")
