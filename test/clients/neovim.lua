-- Drives the language server through Neovim's own client and prints what arrived as one line of JSON.
local server = vim.env.COPYDESK_SERVER
local article = vim.env.COPYDESK_ARTICLE
local root = vim.env.COPYDESK_ROOT
local patience = 20000

local function fail(reason)
  io.stdout:write(vim.json.encode({ failed = reason }) .. '\n')
  vim.cmd('cquit! 1')
end

local function main()
  vim.cmd('edit ' .. vim.fn.fnameescape(article))
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({
    name = 'copydesk',
    cmd = { vim.env.COPYDESK_NODE, server, '--stdio' },
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = 'newsroom' } },
  })
  if not id then return fail('the server did not start') end
  vim.lsp.buf_attach_client(buffer, id)
  local client = vim.lsp.get_client_by_id(id)
  if not vim.wait(patience, function()
    return #vim.diagnostic.get(buffer) > 0
  end, 20) then
    return fail('no diagnostics')
  end

  local function ask(method, params)
    local answers = vim.lsp.buf_request_sync(buffer, method, params, patience) or {}
    local answer = answers[id] or {}
    if answer.error then error(method .. ': ' .. vim.inspect(answer.error)) end
    return answer.result
  end
  local function place(words)
    for line, text in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
      local at = text:find(words, 1, true)
      if at then
        local _, units = vim.str_utfindex(text, at - 1)
        return { line = line - 1, character = units }
      end
    end
    error('no “' .. words .. '” in the article')
  end
  local document = { uri = vim.uri_from_bufnr(buffer) }

  local result = { diagnostics = {}, titles = {}, completions = {} }
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(result.diagnostics, { line = one.lnum, message = one.message, code = one.code or (one.user_data and one.user_data.lsp.code) })
  end
  local hover = ask('textDocument/hover', { textDocument = document, position = place(vim.env.COPYDESK_HOVER) })
  result.hover = hover and hover.contents and hover.contents.value

  local from = place(vim.env.COPYDESK_CLAIM)
  local actions = ask('textDocument/codeAction', {
    textDocument = document,
    range = { start = from, ['end'] = from },
    context = { diagnostics = {} },
  }) or {}
  for _, action in ipairs(actions) do table.insert(result.titles, action.title) end
  for _, action in ipairs(actions) do
    if action.edit and action.title:find(vim.env.COPYDESK_ACTION, 1, true) then
      vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
      break
    end
  end
  result.text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')

  local last = vim.api.nvim_buf_line_count(buffer)
  vim.api.nvim_buf_set_lines(buffer, last, last, false, { '' })
  last = last + 1
  local listed = ask('textDocument/completion', {
    textDocument = document,
    position = { line = last - 1, character = 0 },
    context = { triggerKind = 1 },
  }) or {}
  for _, item in ipairs(listed.items or listed) do table.insert(result.completions, item.label) end

  local renames = client.server_capabilities or client.resolved_capabilities
  local renamed = renames.renameProvider and ask('textDocument/rename', {
    textDocument = document,
    position = place(vim.env.COPYDESK_HOVER),
    newName = vim.env.COPYDESK_NEW_NAME,
  })
  if renamed and renamed ~= vim.NIL then
    vim.lsp.util.apply_workspace_edit(renamed, client.offset_encoding)
    result.renamed = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
  end

  client.stop()
  result.stopped = vim.wait(patience, function() return vim.lsp.get_client_by_id(id) == nil or client.is_stopped() end, 20)
  io.stdout:write(vim.json.encode(result) .. '\n')
  vim.cmd('qall!')
end

local ok, reason = pcall(main)
if not ok then fail(tostring(reason)) end
