import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Article, Span } from '../../../engine/index';
import type { Session } from '../../session';

/** Where the writer asks for another name. */
export interface RenamePlace {
  readonly session: Session;
  readonly document: TextDocument;
  readonly article: Article;
  readonly offset: number;
}

/** Words that can be renamed, with what stands there now. */
export interface Renamable extends Span {
  readonly placeholder: string;
}

/** Why a name will not do, in words for the writer. */
export class UnfitName extends Error {}

/** One kind of thing that can be renamed. */
export interface Renamer {
  readonly id: string;
  /** What would be renamed there; undefined where there is nothing of this kind. */
  prepare(place: RenamePlace): Renamable | undefined;
  /** The edits of every file. Rejects with {@link UnfitName} where the name will not do. */
  rename(place: RenamePlace, name: string): Promise<WorkspaceEdit | undefined>;
}
