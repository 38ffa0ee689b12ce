import * as vscode from 'vscode';

/** Where articles live whatever the settings say; the language `article` claims the same files in package.json. */
const articleFiles = ['**/*.article', '**/*.article.txt', '**/articles/**/*.txt'];

interface ArticleFilter {
  readonly scheme: string;
  readonly language: string;
  readonly pattern?: string;
}

/** A glob as VS Code matches it against whole paths: one that names no root may begin in any folder. */
function anywhere(glob: string): string {
  return glob.startsWith('**/') || glob.startsWith('/') ? glob : `**/${glob.replace(/^\.\//, '')}`;
}

/** Globs of Markdown and plain-text files that the settings make articles. */
function attachedFiles(): readonly string[] {
  const value = vscode.workspace.getConfiguration('copydesk').get<unknown>('articles');
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string' && item.trim() !== '').map(anywhere);
}

/** Globs of every file that is an article: by its name, or by the setting `copydesk.articles`. */
export function articlePatterns(): readonly string[] {
  return [...articleFiles, ...attachedFiles()];
}

/** The documents that the server reads: the language `article`, and Markdown and plain text attached by glob. */
export function articleSelector(): readonly ArticleFilter[] {
  const attached = attachedFiles();
  return [
    { scheme: 'file', language: 'article' },
    { scheme: 'untitled', language: 'article' },
    ...[...articleFiles, ...attached].map((pattern) => ({ scheme: 'file', language: 'plaintext', pattern })),
    ...attached.map((pattern) => ({ scheme: 'file', language: 'markdown', pattern })),
  ];
}

/** The company registries: YAML files that the setting `copydesk.registry` names. */
export function registrySelector(): readonly ArticleFilter[] {
  const value = vscode.workspace.getConfiguration('copydesk').get<unknown>('registry');
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list
    .filter((item): item is string => typeof item === 'string' && item.trim() !== '')
    .map((glob) => ({ scheme: 'file', language: 'yaml', pattern: anywhere(glob) }));
}

export function isArticle(document: vscode.TextDocument): boolean {
  // The page of a sign-off stands beside its article and is none itself.
  return !document.uri.path.endsWith('.signoff.md') && vscode.languages.match(articleSelector(), document) > 0;
}

/** True when the workspace holds an article, open or not. */
export async function hasArticles(): Promise<boolean> {
  if (vscode.workspace.textDocuments.some(isArticle)) return true;
  const found = articlePatterns().map((glob) => vscode.workspace.findFiles(glob, '**/node_modules/**', 1));
  return (await Promise.all(found)).some((files) => files.length > 0);
}

/** The language that the setting `copydesk.language` gives the document instead of its own, if any. */
function otherLanguage(document: vscode.TextDocument): string | undefined {
  const wanted = vscode.workspace.getConfiguration('copydesk').get<string>('language', 'article');
  const given = wanted === 'plaintext' ? 'article' : 'plaintext';
  if (document.uri.scheme !== 'file' || document.languageId !== given) return undefined;
  const byName = articleFiles.map((pattern) => ({ pattern }));
  return vscode.languages.match(byName, document) > 0 ? wanted : undefined;
}

async function applyLanguage(document: vscode.TextDocument): Promise<void> {
  const language = otherLanguage(document);
  if (language !== undefined) await vscode.languages.setTextDocumentLanguage(document, language);
}

/** Keeps article files `plaintext` while `copydesk.language` says so, and turns open ones over when it changes. */
export function keepLanguage(): vscode.Disposable {
  const plain = (): boolean => vscode.workspace.getConfiguration('copydesk').get('language') === 'plaintext';
  const applyToAll = (): void => {
    for (const document of vscode.workspace.textDocuments) void applyLanguage(document);
  };
  if (plain()) applyToAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => {
      // Only towards plain text: where the setting is `article`, a person who picks Plain Text for a file means it.
      if (plain()) void applyLanguage(document);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('copydesk.language')) applyToAll();
    }),
  );
}
