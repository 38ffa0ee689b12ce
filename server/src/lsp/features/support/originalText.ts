import type { CancellationToken } from 'vscode-languageserver';
import { isSameText, type OriginalText } from '../../../beside/original/textUri';
import { createAnalyzer, type Article } from '../../../engine/index';
import { languageOf } from '../../language';
import type { Session } from '../../session';

/** Milliseconds between two looks at whether a long original has been read. */
const LOOK = 100;
const MOST_LOOKS = 600;

/** The text that was read out of an original, also of an article that nobody has open; empty where it is attached no more. */
export async function originalText(session: Session, asked: OriginalText, token: CancellationToken): Promise<string> {
  for (let looks = 0; looks < MOST_LOOKS && !token.isCancellationRequested; looks++) {
    const article = await articleWith(session, asked.article);
    const originals = article?.beside?.originals;
    if (article === undefined) return '';
    if (originals !== undefined) return originals.list.find(({ uri }) => isSameText(uri, asked))?.text ?? '';
    await new Promise<void>((resolve) => void session.runtime.after(LOOK, resolve));
  }
  return '';
}

async function articleWith(session: Session, uri: string): Promise<Article | undefined> {
  const read = await session.read(uri);
  if (read !== undefined) return read.article;
  const bytes = await session.readBytes(uri);
  if (bytes === undefined) return undefined;
  const bare = createAnalyzer().analyze(new TextDecoder().decode(bytes), languageOf(uri, 'plaintext'));
  return session.materials.place(uri, bare);
}
