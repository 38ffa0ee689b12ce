import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { type Action, perform } from './actions';
import { drive, type Theme, themes } from './drive';
import { projectFolder, reason, say } from './layout';

/** Takes one picture of the extension at work; `--help` lists the options. */

const usage = `npx tsx test/vscode/host/shot.ts --file articles/x.txt --out out.png
  --workspace DIR       the folder to open (examples/)
  --file FILE           the file to show, relative to it
  --line N              put the cursor on this line
  --theme NAME          ${Object.keys(themes).join(', ')} (light)
  --setting KEY=JSON    a user setting; may be repeated
  --size WIDTHxHEIGHT   1280x800
  --extension DIR       load this extension instead of the project's
  --out FILE            where the picture goes
What is done before the picture is taken, in the order given; all may be repeated:
  --findings            wait until a finding is underlined
  --problems            open the Problems panel and wait for a finding in it
  --filter 'WORDS'      … narrowed by this filter, as a file's name
  --hover 'WORDS'       show the hover on these words
  --click 'WORDS'       put the cursor into these words
  --press KEYS          press keys, as Control+Period
  --type 'TEXT'         type at the cursor
  --command 'TITLE'     run this command of the palette
  --choose 'CSS'        click on what this selector names
  --webview 'WORDS'     wait until a web view shows these words
  --follow 'WORDS'      click on the link with these words in a web view
  --wait-for 'CSS'      wait until this selector is shown
`;

const { values, tokens } = parseArgs({
  tokens: true,
  options: {
    workspace: { type: 'string', default: path.join(projectFolder, 'examples') },
    extension: { type: 'string', default: projectFolder },
    file: { type: 'string' },
    line: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    hover: { type: 'string', multiple: true, default: [] },
    problems: { type: 'boolean', default: false },
    filter: { type: 'string', default: '' },
    findings: { type: 'boolean', default: false },
    click: { type: 'string', multiple: true, default: [] },
    type: { type: 'string', multiple: true, default: [] },
    press: { type: 'string', multiple: true, default: [] },
    command: { type: 'string', multiple: true, default: [] },
    choose: { type: 'string', multiple: true, default: [] },
    webview: { type: 'string', multiple: true, default: [] },
    follow: { type: 'string', multiple: true, default: [] },
    'wait-for': { type: 'string', multiple: true, default: [] },
    setting: { type: 'string', multiple: true, default: [] },
    size: { type: 'string', default: '1280x800' },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** The line that holds `words`, so that the editor scrolls to what the mouse is to point at. */
function lineOf(words: string, file: string): number | undefined {
  const at = readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .findIndex((line) => line.includes(words));
  return at < 0 ? undefined : at + 1;
}

function settings(): Record<string, unknown> {
  return Object.fromEntries(
    values.setting.map((pair): [string, unknown] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), JSON.parse(pair.slice(at + 1))];
    }),
  );
}

/** What is done, in the order in which the command line names it. */
function actions(): Action[] {
  const list: Action[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const value = token.value ?? '';
    if (token.name === 'findings') list.push({ do: 'findings' });
    else if (token.name === 'problems') list.push({ do: 'problems', filter: values.filter });
    else if (token.name === 'hover' || token.name === 'click') list.push({ do: token.name, words: value });
    else if (token.name === 'command') list.push({ do: 'command', title: value });
    else if (token.name === 'press') list.push({ do: 'press', keys: value });
    else if (token.name === 'type') list.push({ do: 'type', text: value });
    else if (token.name === 'choose') list.push({ do: 'choose', selector: value });
    else if (token.name === 'webview') list.push({ do: 'webview', words: value });
    else if (token.name === 'follow') list.push({ do: 'follow', words: value });
    else if (token.name === 'wait-for') list.push({ do: 'wait', selector: value });
  }
  return list;
}

async function main(): Promise<void> {
  const { file, out } = values;
  const [words] = [...values.click, ...values.hover];
  if (values.help || file === undefined || out === undefined) {
    process.stdout.write(usage);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  if (!(values.theme in themes)) throw new Error(`--theme is one of ${Object.keys(themes).join(', ')}`);
  const [width = 1280, height = 800] = values.size.split('x').map(Number);
  const workspace = path.resolve(values.workspace);
  const sought = words === undefined ? undefined : lineOf(words, path.resolve(workspace, file));
  const line = values.line === undefined ? sought : Number(values.line);
  const scenery = { workspace, extension: path.resolve(values.extension), file, width, height, settings: settings() };
  await drive(
    { ...scenery, theme: values.theme as Theme, ...(line === undefined ? {} : { line }) },
    async (editor, page) => {
      await perform(actions(), editor, page);
      await editor.picture(out);
    },
  );
  say(`wrote ${out}`);
}

main().catch((error: unknown) => {
  say(reason(error));
  process.exitCode = 1;
});
