import type { InitializeParams } from 'vscode-languageserver';
import { chooseEncoding, type PositionEncoding } from './positions';

/** What the client can do and has announced, read once from its `initialize` request. */
export interface ClientProfile {
  /** it pulls diagnostics and can be told to pull again; findings that wait for a pause in typing need both */
  readonly pullsDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly refreshesTokens: boolean;
  /** shows documents that the server makes, and makes them anew when it is told */
  readonly showsContent: boolean;
  /** answers `workspace/configuration` */
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly codeActionLiterals: boolean;
  readonly lineFoldingOnly: boolean;
  /** edits may name a document version */
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  /** it shows the parts of an edit under their labels, each to be confirmed */
  readonly annotatesChanges: boolean;
  /** ids of the commands that it can run */
  readonly commands: ReadonlySet<string>;
  /** false in VS Code's Restricted Mode */
  readonly trusted: boolean;
  /** URI of the rules page, without fragment */
  readonly rulesPage: string | undefined;
  /** path of a folder for what is kept between two starts */
  readonly storage: string | undefined;
  /** shows the progress of long work */
  readonly showsProgress: boolean;
  /** what positions are counted in */
  readonly positionEncoding: PositionEncoding;
  /** settings of clients that answer no `workspace/configuration` */
  readonly initialSettings: unknown;
  /** URIs of the workspace folders */
  readonly folders: readonly string[];
}

/** Reads the profile. Anything malformed counts as absent. */
export function readProfile(params: InitializeParams): ClientProfile {
  const { textDocument, workspace } = params.capabilities;
  const options = record(params.initializationOptions);
  const commands = options['commands'];
  const rulesPage = options['rulesPage'];
  const operations = workspace?.workspaceEdit?.resourceOperations ?? [];
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: relatedInformation(params),
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    showsContent: workspace?.textDocumentContent !== undefined,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    lineFoldingOnly: textDocument?.foldingRange?.lineFoldingOnly === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: operations.includes('create'),
    annotatesChanges:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    commands: new Set(Array.isArray(commands) ? commands.filter((id): id is string => typeof id === 'string') : []),
    trusted: options['trusted'] !== false,
    rulesPage: typeof rulesPage === 'string' && rulesPage !== '' ? rulesPage : undefined,
    storage: typeof options['storage'] === 'string' && options['storage'] !== '' ? options['storage'] : undefined,
    showsProgress: params.capabilities.window?.workDoneProgress === true,
    positionEncoding: chooseEncoding(params.capabilities.general?.positionEncodings),
    initialSettings: options['settings'],
    folders: foldersOf(params),
  };
}

function relatedInformation(params: InitializeParams): boolean {
  const { textDocument } = params.capabilities;
  const pulled = record(textDocument?.diagnostic)['relatedInformation'];
  return pulled === true || textDocument?.publishDiagnostics?.relatedInformation === true;
}

function foldersOf(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map((folder) => folder.uri);
  return params.rootUri ? [params.rootUri] : [];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
