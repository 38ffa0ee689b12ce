import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from '../../convert';
import type { Session } from '../../session';
import { uriKey } from '../../uri';

/** A file name or relative path as it stands in copy: *see harbour-fire.txt*, *../2025/harbour-fire.md*. */
const FILE_NAME =
  /(?:\.{0,2}\/)?(?:[\p{L}\p{N}_.%-]{1,80}\/){0,8}[\p{L}\p{N}_.%-]{1,120}\.(?:txt|md|article)(?![\p{L}\p{N}/])/gu;

/** Links from file names in the copy to the articles of the workspace that they name. */
export function articleLinks(session: Session, document: TextDocument): DocumentLink[] {
  const text = document.getText();
  if (!/\.(?:txt|md|article)\b/.test(text)) return [];
  const links: DocumentLink[] = [];
  for (const match of text.matchAll(FILE_NAME)) {
    const target = resolved(document.uri, match[0]);
    const file = target === undefined ? undefined : session.files.get(target);
    if (file === undefined || uriKey(file.uri) === uriKey(document.uri)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    links.push({ range: toRange(document, span), target: file.uri });
  }
  return links;
}

function resolved(base: string, path: string): string | undefined {
  try {
    return new URL(path.split('/').map(encodeURIComponent).join('/').replaceAll('%25', '%'), base).href;
  } catch {
    return undefined;
  }
}
