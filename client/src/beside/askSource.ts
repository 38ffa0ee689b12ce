import * as path from 'node:path';
import * as vscode from 'vscode';
import type { NotedSource } from '../../../server/src/lsp/protocol';

const title = 'Annotate Source';
type Form = NotedSource['form'];

interface Choice extends vscode.QuickPickItem {
  readonly source?: NotedSource;
  readonly form?: Form;
}

const forms: readonly Choice[] = [
  { label: '$(link) A web address…', form: 'url' },
  { label: '$(file) A file…', form: 'file' },
  { label: '$(person) A person or document, in words…', form: 'words' },
];
const icons = { url: 'link', file: 'file', words: 'person' } as const;

/**
 * Asks what stands behind a claim: a source that the workspace knows already, an address, a file, or words.
 *
 * @param article - file sources are kept relative to its folder
 * @returns undefined when the question was dismissed
 */
export async function askSource(article: vscode.Uri, known: readonly NotedSource[]): Promise<NotedSource | undefined> {
  const before: Choice[] = known.map((source) => ({
    label: `$(${icons[source.form]}) ${source.label ?? source.value}`,
    ...(source.label === undefined ? {} : { description: source.value }),
    source,
  }));
  const separator: Choice = { label: 'noted before', kind: vscode.QuickPickItemKind.Separator };
  const items = before.length === 0 ? forms : [...forms, separator, ...before];
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: 'Who or what stands behind these words?',
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (chosen?.source !== undefined) return chosen.source;
  if (chosen?.form === undefined) return undefined;
  return chosen.form === 'file' ? askFile(article) : askWords(chosen.form);
}

/** Asks for the address or the words; with `value`, for others than these. */
export async function askWords(form: Exclude<Form, 'file'>, value = ''): Promise<NotedSource | undefined> {
  const isAddress = (text: string): boolean => /^https?:\/\/\S+$/iu.test(text.trim());
  const answer = await vscode.window.showInputBox({
    title,
    value,
    prompt: form === 'url' ? 'The address of the source' : 'The person or document, as a colleague would find it',
    placeHolder: form === 'url' ? 'https://…' : 'for example: Ann Lee, harbour master, by phone on 3 March',
    ignoreFocusOut: true,
    validateInput: (text) => {
      if (text.trim() === '') return 'A source is needed.';
      return form === 'url' && !isAddress(text)
        ? 'An address begins with https:// or http:// and has no spaces.'
        : undefined;
    },
  });
  return answer === undefined || answer.trim() === '' ? undefined : { form, value: answer.trim() };
}

async function askFile(article: vscode.Uri): Promise<NotedSource | undefined> {
  const folder = vscode.Uri.joinPath(article, '..');
  const [file] = (await vscode.window.showOpenDialog({ title, defaultUri: folder, openLabel: 'Note as Source' })) ?? [];
  return file === undefined ? undefined : fileSource(article, file);
}

/** A file as a source: its path from the article's folder. */
export function fileSource(article: vscode.Uri, file: vscode.Uri): NotedSource {
  const value = path.posix.relative(path.posix.dirname(article.path), file.path);
  return { form: 'file', value, label: path.posix.basename(file.path) };
}
