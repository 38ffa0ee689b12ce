/**
 * What the Copydesk server and its clients say to each other beyond LSP. Types and names only: the client imports this
 * file too. A client that knows none of it still has a complete language server.
 */
import type { DocumentUri, Position, Range, WorkspaceEdit } from 'vscode-languageserver';

/** `initializationOptions`. Every property may be missing: a plain LSP client sends none. */
export interface CopydeskInitialization {
  /** false in VS Code's Restricted Mode, where the workspace's own registry, templates and rule levels are left unread */
  readonly trusted?: boolean;
  /** ids of the commands this client can run; hovers and code actions link to no others */
  readonly commands?: readonly string[];
  /** the rules page that diagnostic codes link to, as a URI without fragment; the rule's id becomes the fragment */
  readonly rulesPage?: string;
  /** path of a folder of this workspace's own, for what is kept between two starts; it is made when it is needed */
  readonly storage?: string;
}

/** Section of the settings that the server pulls with `workspace/configuration`. */
export const settingsSection = 'copydesk';

/** Names of the custom messages. */
export const messages = {
  /** notification, server to client, after each analysis of an open article: {@link ArticleStatus} */
  status: 'copydesk/status',
  /** request, client to server, no parameters: {@link CheckedWorkspace} */
  checkWorkspace: 'copydesk/checkWorkspace',
  /** request, client to server, {@link DisclaimersParams}: {@link Disclaimers} */
  disclaimers: 'copydesk/disclaimers',
  /** request, client to server, {@link PublicationParams}: {@link Publication} or null where it is no article */
  publication: 'copydesk/publication',
  /** request, client to server, no parameters: {@link KnownCompanies} */
  companies: 'copydesk/companies',
  /** request, client to server, {@link AcceptParams}: `WorkspaceEdit`, or null when the finding is no longer there */
  accept: 'copydesk/accept',
  /** request, client to server, {@link AnnotateParams}: {@link AnnotationEdit} */
  annotate: 'copydesk/annotate',
  /** request, client to server, {@link ChangeAnnotationParams}: {@link AnnotationEdit} */
  changeAnnotation: 'copydesk/changeAnnotation',
  /** request, client to server, {@link SourcingParams}: {@link NotedSource}[] */
  knownSources: 'copydesk/knownSources',
  /** request, client to server, {@link SourcingParams}: {@link Sourcing} or null */
  sourcing: 'copydesk/sourcing',
  /** request, client to server, {@link AnswerParams}: {@link AnnotationEdit} */
  answer: 'copydesk/answer',
  /** request, client to server, {@link SignOffParams}: {@link AnnotationEdit} */
  signOff: 'copydesk/signOff',
  /** request, client to server, {@link SourcingParams}: {@link OriginalsAnswer}, or null where the article has no original */
  originals: 'copydesk/originals',
  /** request, client to server, {@link AttachParams}: {@link AnnotationEdit} */
  attachOriginal: 'copydesk/attachOriginal',
} as const;

/**
 * Commands that code actions and hovers of the server may carry. The client registers them, so the server must not list
 * them in its `executeCommandProvider`.
 */
export const commands = {
  restartServer: 'copydesk.restartServer',
  showLog: 'copydesk.showLog',
  copyForPublication: 'copydesk.copyForPublication',
  checkWorkspace: 'copydesk.checkWorkspace',
  /** argument: the name of a company, or nothing to choose one */
  openDossier: 'copydesk.openDossier',
  insertDisclaimer: 'copydesk.insertDisclaimer',
  /** argument: the id of a rule, or nothing for the top of the page */
  openRules: 'copydesk.openRules',
  /** argument: {@link FindingPlace} */
  acceptFinding: 'copydesk.acceptFinding',
  /** arguments: {@link ArticlePlace}, and the source as {@link NotedSource} where it is known */
  annotateSource: 'copydesk.annotateSource',
  /** argument: {@link ArticlePlace} */
  markAnalysis: 'copydesk.markAnalysis',
  /** argument: a `WorkspaceEdit` of files beside articles, which the client applies, saves and can undo */
  changeBeside: 'copydesk.changeBeside',
  showSourcing: 'copydesk.showSourcing',
  undoAnnotation: 'copydesk.undoAnnotation',
  listAnnotations: 'copydesk.listAnnotations',
  editAnnotation: 'copydesk.editAnnotation',
  removeAnnotation: 'copydesk.removeAnnotation',
  nextDecision: 'copydesk.nextDecision',
  previousDecision: 'copydesk.previousDecision',
  checklist: 'copydesk.checklist',
  answerItem: 'copydesk.answerItem',
  signOff: 'copydesk.signOff',
  changedSinceSignOff: 'copydesk.changedSinceSignOff',
  attachOriginal: 'copydesk.attachOriginal',
  openOriginal: 'copydesk.openOriginal',
  showAlignment: 'copydesk.showAlignment',
  showLeftOut: 'copydesk.showLeftOut',
} as const;

/** How many of an article's sentences that state a checkable fact are sourced, and how. */
export interface ArticleStatus {
  readonly uri: DocumentUri;
  /** the document version that was analysed */
  readonly version: number;
  /** sentences that state a checkable fact: `sourced + weak + blanket + unsourced` */
  readonly claims: number;
  readonly sourced: number;
  /** those of `sourced` where the company speaks of itself, also through media of its own */
  readonly self: number;
  /** anonymous or hearsay only */
  readonly weak: number;
  /** nothing but a notice over the whole article */
  readonly blanket: number;
  readonly unsourced: number;
}

/** Outcome of checking every article of the workspace; the findings arrive as workspace diagnostics. */
export interface CheckedWorkspace {
  readonly files: number;
  readonly findings: number;
}

export interface DisclaimersParams {
  readonly uri: DocumentUri;
}

/** A notice filled with what the article names. */
export interface DisclaimerTemplate {
  /** what the list shows */
  readonly title: string;
  /** the whole text to insert at the position, with the line ends that it needs around it */
  readonly text: string;
}

export interface Disclaimers {
  readonly templates: readonly DisclaimerTemplate[];
  readonly position: Position;
}

export interface ArticlePlace {
  readonly uri: DocumentUri;
  readonly range: Range;
}

export interface PublicationParams {
  readonly uri: DocumentUri;
}

/** An article with no comment, query, key or marker left in it. */
export interface Publication {
  readonly text: string;
  /** what that took, in one line; absent where nothing was taken out */
  readonly removed?: string;
}

/** A finding, by its rule and the words it underlines. */
export interface FindingPlace {
  readonly uri: DocumentUri;
  readonly rule: string;
  readonly range: Range;
}

export interface AcceptParams extends FindingPlace {
  /** why the finding may stand, in the editor's words; never blank */
  readonly reason: string;
  /** who says so */
  readonly creator?: string;
}

/** What `copydesk/accept` answers: may create `NAME.EXT.sources.json` beside the article. */
export type Acceptance = WorkspaceEdit | null;

/** What stands behind a claim: an address, a file relative to the article, or a person or document in words. */
export interface NotedSource {
  readonly form: 'url' | 'file' | 'words';
  readonly value: string;
  readonly label?: string;
}

/** Notes a source of the words, or without one marks them as the writer's analysis. */
export interface AnnotateParams {
  readonly uri: DocumentUri;
  /** an empty range stands for the sentence that it lies in */
  readonly range: Range;
  readonly source?: NotedSource;
  readonly creator?: string;
}

/** Changes the annotation with this number in the article's file of annotations. */
export interface ChangeAnnotationParams {
  readonly uri: DocumentUri;
  readonly index: number;
  /** the words that it quotes, so that a file changed in the meantime is not changed at the wrong place */
  readonly quote: string;
  /** `anchor`: to the words in `range`; `edit`: another `source` or `comment` */
  readonly change: 'remove' | 'anchor' | 'edit';
  readonly range?: Range;
  readonly source?: NotedSource;
  readonly comment?: string;
}

export interface SourcingParams {
  readonly uri: DocumentUri;
}

export type ClaimState = 'unsourced' | 'weak' | 'blanket' | 'accepted' | 'analysis' | 'sourced';

/** Words of the article that a list shows. */
export interface Item {
  /** as the article has them, shortened */
  readonly text: string;
  readonly range: Range;
}

export interface ClaimItem extends Item {
  readonly state: ClaimState;
  /** who stands behind it, or why it may stand, where that is known */
  readonly by?: string;
  /** it holds a figure, and therefore weighs more */
  readonly figures: number;
}

export interface NameItem {
  readonly name: string;
  /** *company, state-owned*; *named source*; *provenance, verification* */
  readonly detail: string;
  readonly places: readonly Item[];
}

export type AnnotationKindName = 'source' | 'analysis' | 'acceptance' | 'verification' | 'original' | 'note';

export interface AnnotationItem {
  /** its place in the file */
  readonly index: number;
  readonly kind: AnnotationKindName;
  readonly state: 'exact' | 'moved' | 'stale' | 'whole';
  /** the source, the rule, the note */
  readonly title: string;
  /** what changed, where it is stale */
  readonly change?: string;
  /** the words it was made for */
  readonly quote: string;
  /** where it stands; where it is stale, where its words stood */
  readonly range: Range;
  readonly source?: NotedSource;
  readonly comment?: string;
  readonly creator?: string;
  readonly created?: string;
}

export type ChecklistKindName = 'figure' | 'name' | 'source' | 'quotation' | 'notice';

/** One thing to be checked before an article runs. */
export interface ChecklistEntry extends Item {
  readonly kind: ChecklistKindName;
  readonly words: string;
  readonly state: 'open' | 'verified' | 'accepted' | 'stale';
  /** what it was verified against, or why it was accepted */
  readonly comment?: string;
  readonly creator?: string;
  readonly created?: string;
  /** what changed since it was answered */
  readonly change?: string;
}

/** The last sign-off of an article. */
export interface SignedOff {
  readonly by: string;
  /** ISO 8601 */
  readonly when: string;
  /** the article is still the same to the letter */
  readonly same: boolean;
  /** places in the checklist of what is new or changed since */
  readonly since: readonly number[];
}

/** Answers an item of the checklist; `index` and `words` together say which. */
export interface AnswerParams {
  readonly uri: DocumentUri;
  readonly index: number;
  readonly kind: ChecklistKindName;
  readonly words: string;
  readonly answer: 'verified' | 'accepted';
  /** what it was verified against, or why it may stand; never blank */
  readonly comment: string;
  readonly creator?: string;
}

/** Writes the record of a sign-off: `NAME.EXT.signoff.json` and `NAME.EXT.signoff.md`. */
export interface SignOffParams {
  readonly uri: DocumentUri;
  readonly creator: string;
}

/** Everything that the Sourcing view shows of an article. */
export interface Sourcing {
  readonly uri: DocumentUri;
  /** the document version that was read */
  readonly version: number;
  /** all in the order of the text */
  readonly claims: readonly ClaimItem[];
  readonly companies: readonly NameItem[];
  readonly figures: readonly ClaimItem[];
  readonly disclaimers: readonly NameItem[];
  readonly sources: readonly NameItem[];
  readonly annotations: readonly AnnotationItem[];
  /** what an editor has to decide: findings, claims without a source that no finding tells of, stale notes */
  readonly decisions: readonly Item[];
  /** what is to be checked before it runs */
  readonly checklist: readonly ChecklistEntry[];
  /** answers for words that are gone */
  readonly lost: readonly string[];
  readonly signedOff?: SignedOff;
}

/** Null where there is nothing to annotate, or where the file cannot be read and must not be overwritten. */
export type AnnotationEdit = WorkspaceEdit | null;

export type AlignmentState = 'found' | 'differs' | 'absent' | 'untold';

/** The article held against its originals. */
export interface OriginalsAnswer {
  /** the document version that was read */
  readonly version: number;
  readonly originals: readonly { readonly name: string; readonly uri?: DocumentUri; readonly language: string }[];
  /** names of originals that are no longer what was attached */
  readonly changed: readonly string[];
  /** what is wrong with originals; a sentence each */
  readonly troubles: readonly string[];
  readonly counts: Readonly<Record<AlignmentState, number>>;
  readonly items: readonly AlignedWords[];
  /** what the originals say and the copy does not */
  readonly leftOut: readonly OriginalWords[];
  /** for sentences of the article, by their first line, the place that they restate */
  readonly passages: readonly { readonly line: number; readonly original: number; readonly range: Range }[];
}

/** One figure, name or quotation of the article. */
export interface AlignedWords {
  readonly range: Range;
  readonly kind: 'figure' | 'name' | 'quotation';
  readonly state: AlignmentState;
  /** 0 … 1 */
  readonly confidence: number;
  readonly original?: OriginalWords;
}

/** Words of an original. */
export interface OriginalWords {
  /** index into the originals */
  readonly original: number;
  readonly range: Range;
  readonly kind?: 'figure' | 'caveat';
  readonly words: string;
  /** the sentence around them */
  readonly context?: string;
}

export interface AttachParams {
  /** the article */
  readonly uri: DocumentUri;
  /** a file by its URI, or pasted words */
  readonly file?: DocumentUri;
  readonly words?: string;
  readonly creator?: string;
}

/** The companies and organizations that the articles of the workspace name, sorted by name. */
export interface KnownCompanies {
  readonly companies: readonly {
    readonly name: string;
    /** number of articles that name it */
    readonly articles: number;
    readonly spellings: readonly string[];
  }[];
}

/** Scheme of the read-only documents that tell what the workspace knows of a company. */
export const dossierScheme = 'copydesk-dossier';

/** URI of a company's dossier, whose path is the name; its extension has editors take it for Markdown. */
export function dossierUri(name: string): string {
  return `${dossierScheme}:/${encodeURIComponent(name)}.md`;
}

/** The name in a decoded dossier URI. */
export function dossierName(uri: string): string {
  return uri.replace(/^[a-z-]+:\/*/u, '').replace(/\.md$/u, '');
}
