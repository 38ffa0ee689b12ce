import type { CompletionItem } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../../../engine/index';
import type { Session } from '../../session';

/** Where the writer asks for words. */
export interface CompletionPlace {
  readonly session: Session;
  readonly document: TextDocument;
  /** the article as it stands, what was just typed included */
  readonly article: Article;
  /** of the cursor */
  readonly offset: number;
  /** the text of the cursor's line on either side of the cursor, without the line end */
  readonly before: string;
  readonly after: string;
  /** the character that brought completion up; absent when the writer asked for it */
  readonly trigger?: string;
}

/** One kind of words that can be completed. */
export interface CompletionProvider {
  readonly id: string;
  /** typing one of these asks this provider, and no provider that does not name it; all are asked on demand */
  readonly triggers: readonly string[];
  /** Items whose edits lie in the cursor's line and touch the cursor; none where these words do not belong. */
  complete(place: CompletionPlace): readonly CompletionItem[] | Promise<readonly CompletionItem[]>;
}
