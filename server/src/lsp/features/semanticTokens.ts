import type { SemanticTokens, SemanticTokensDelta, SemanticTokensLegend } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { within, type Article, type Span } from '../../engine/index';
import { linesOf, toPosition, toSpan } from '../convert';
import type { Session } from '../session';
import { uriKey } from '../uri';
import { widthOf } from '../positions';
import type { Feature } from './feature';

export const tokenTypes = ['company', 'organization', 'figure', 'disclaimer', 'attributionCue'] as const;
export const tokenModifiers = ['unsourced', 'weak', 'inDisclaimer', 'stateAffiliated'] as const;

type TokenType = (typeof tokenTypes)[number];
type TokenModifier = (typeof tokenModifiers)[number];

export interface ArticleToken extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

const legend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** What a grammar cannot know: names, figures, notices and who-says words, with how they are sourced. */
export const semanticTokens: Feature = {
  id: 'semanticTokens',
  capabilities: () => ({ semanticTokensProvider: { legend, range: true, full: { delta: true } } }),
  register(session) {
    const { connection, guard, documents } = session;
    const sent = new Map<string, SemanticTokens>();
    let next = 1;
    const remember = (uri: string, data: number[]): SemanticTokens => {
      for (const key of sent.keys()) if (!documents.has(key)) sent.delete(key);
      const tokens = { resultId: String(next++), data };
      sent.set(uriKey(uri), tokens);
      return tokens;
    };
    const none = (): SemanticTokens => ({ data: [] });
    connection.languages.semanticTokens.on(
      guard.request('semanticTokens/full', none, async ({ textDocument: { uri } }, token) => {
        const data = await encodedTokens(session, uri, token);
        return data ? remember(uri, data) : none();
      }),
    );
    connection.languages.semanticTokens.onDelta(
      guard.request<{ textDocument: { uri: string }; previousResultId: string }, SemanticTokens | SemanticTokensDelta>(
        'semanticTokens/delta',
        none,
        async ({ textDocument: { uri }, previousResultId }, token) => {
          const data = await encodedTokens(session, uri, token);
          if (!data) return none();
          const before = sent.get(uriKey(uri));
          const after = remember(uri, data);
          if (before?.resultId !== previousResultId) return after;
          return { resultId: after.resultId!, edits: difference(before.data, data) };
        },
      ),
    );
    connection.languages.semanticTokens.onRange(
      guard.request('semanticTokens/range', none, async ({ textDocument: { uri }, range }, token) => {
        const read = await session.read(uri, token);
        if (!read) return none();
        const asked = toSpan(read.document, range);
        return { data: encode(read.document, within(articleTokens(read.article), asked)) };
      }),
    );
  },
};

async function encodedTokens(
  session: Session,
  uri: string,
  token: Parameters<Session['read']>[1],
): Promise<number[] | undefined> {
  const read = await session.read(uri, token);
  return read && encode(read.document, articleTokens(read.article));
}

const none: readonly TokenModifier[] = [];
const unsourced: readonly TokenModifier[] = ['unsourced'];
const weak: readonly TokenModifier[] = ['weak'];
const stateAffiliated: readonly TokenModifier[] = ['stateAffiliated'];

/** The tokens of an article, sorted, none overlapping another. */
export function articleTokens(article: Article): readonly ArticleToken[] {
  const { disclaimers, entities } = article;
  const tokens: ArticleToken[] = [];
  const add = ({ start, end }: Span, type: TokenType, modifiers: readonly TokenModifier[]): void => {
    const inDisclaimer = disclaimers.length > 0 && within(disclaimers, { start, end }).length > 0;
    tokens.push({ start, end, type, modifiers: inDisclaimer ? [...modifiers, 'inDisclaimer'] : modifiers });
  };
  for (const mention of article.mentions)
    add(mention, mention.type, entities[mention.entity]?.stateAffiliated ? stateAffiliated : none);
  for (const figure of article.figures) add(figure, 'figure', sourcingOf(article, figure.sentence));
  for (const { cue, source } of article.attributions)
    add(cue, 'attributionCue', source.class === 'anonymous' || source.class === 'hearsay' ? weak : none);
  const taken = withoutOverlaps(tokens);
  if (disclaimers.length === 0) return taken;
  const gaps = disclaimers.flatMap((disclaimer) => gapsOf(disclaimer, taken));
  return [...taken, ...gaps].sort(byStart);
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

function sourcingOf(article: Article, sentence: number): readonly TokenModifier[] {
  const label = article.sentences[sentence]?.sourcing?.label;
  if (label === 'unsourced') return unsourced;
  return label === 'weak' || label === 'blanket' ? weak : none;
}

/** Of overlapping tokens a name stays before a figure, a figure before a cue, and of two names the first. */
function withoutOverlaps(tokens: ArticleToken[]): readonly ArticleToken[] {
  const kept: ArticleToken[] = [];
  for (const token of tokens.sort((a, b) => a.start - b.start || rankOf(a) - rankOf(b))) {
    if (token.start >= token.end) continue;
    while (kept.length > 0 && kept.at(-1)!.end > token.start && rankOf(kept.at(-1)!) > rankOf(token)) kept.pop();
    if (kept.length === 0 || kept.at(-1)!.end <= token.start) kept.push(token);
  }
  return kept;
}

function rankOf({ type }: ArticleToken): number {
  if (type === 'figure') return 1;
  return type === 'attributionCue' ? 2 : 0;
}

function gapsOf(disclaimer: Span, taken: readonly ArticleToken[]): readonly ArticleToken[] {
  const gaps: ArticleToken[] = [];
  const add = (start: number, end: number): void => {
    if (start < end) gaps.push({ start, end, type: 'disclaimer', modifiers: [] });
  };
  let from = disclaimer.start;
  for (const token of within(taken, disclaimer)) {
    add(from, token.start);
    from = Math.max(from, token.end);
  }
  add(from, disclaimer.end);
  return gaps;
}

/** The five numbers per token of the protocol; a token over several lines becomes one per line. */
export function encode(document: TextDocument, tokens: readonly ArticleToken[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const token of tokens) {
    let bits = 0;
    for (const modifier of token.modifiers) bits |= 1 << tokenModifiers.indexOf(modifier);
    // Few tokens reach into a second line, and finding the ends of lines takes longest.
    const oneLine = toPosition(document, token.start).line === toPosition(document, token.end).line;
    for (const piece of oneLine ? [token] : linesOf(document, token)) {
      const at = toPosition(document, piece.start);
      data.push(at.line - line, at.line === line ? at.character - character : at.character);
      data.push(widthOf(document, piece), tokenTypes.indexOf(token.type), bits);
      ({ line, character } = at);
    }
  }
  return data;
}

function difference(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ start, deleteCount: before.length - start - tail, data: after.slice(start, after.length - tail) }];
}
