-- Opens a file through the language server in a headless Neovim and writes what the server finds to another file:
--   nvim --headless -u NONE -c 'luafile diagnostics.lua' FILE
-- KEGANG_COMMAND holds the server's command, one word a line; KEGANG_RESULT names the file to write.

local command = vim.split(os.getenv("KEGANG_COMMAND"), "\n")
local result = os.getenv("KEGANG_RESULT")
local patience = 60000

local published
local client = vim.lsp.start_client({
  name = "kegang",
  cmd = command,
  root_dir = vim.fn.getcwd(),
  handlers = {
    ["textDocument/publishDiagnostics"] = function(problem, params)
      published = problem and { diagnostics = {} } or params
    end,
  },
})

local function fail(message)
  vim.fn.writefile({ "failed: " .. message }, result)
  vim.cmd("cquit 1")
end

if not client then
  fail("the server does not start")
end
vim.bo.filetype = "markdown"
vim.lsp.buf_attach_client(0, client)
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

local lines = {}
for _, diagnostic in ipairs(published.diagnostics) do
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
vim.cmd("qall!")
