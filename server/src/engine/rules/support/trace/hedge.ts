import type { Token } from '../../../text/model';
import type { Article } from '../../../resolve/model';
import type { Fix, Report } from '../../model';
import { quotation, shorten, words } from '../words';
import type { Loss, TracedLine } from './line';
import { verbKey } from './line';

/** Words of doubt in a body sentence and the verb that they are about. */
interface Hedge {
  /** tokens `[from, verb]` of the body */
  readonly from: number;
  readonly verb: number;
  /** *may*, *could*: not even planned */
  readonly doubt: boolean;
  /** the words are complete without a form of *be*: *expected to* in a headline */
  readonly be: boolean;
}

const modals = new Set(['may', 'might', 'could']);
const plans =
  /^(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|aim(?:s|ed)?|hop(?:e|es|ed|ing)|want(?:s|ed)?|seek(?:s|ing)?|sought)$/u;
const awaited = /^(?:expected|likely|due|set|scheduled|slated|projected|forecast)$/u;
const be = /^(?:is|are|was|were|be|been)$/u;
const adverb = /^(?:also|soon|even|well|still|then|once|later|now|further|\p{L}{3,}ly)$/u;
/** Verbs that say too little alone. */
const empty = /^(?:be|have|do|get|make|take|go|come|see|seem|become|need|not|no|never|say|use|find|help|mean|look)$/u;
/** A line with one of these keeps a distance of its own. */
const keepsDistance =
  /\b(?:may|might|could|can|would|should|expect\w*|likely|possibl[ey]|potential\w*|plan(?:s|ned|ning)?|intend\w*|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|want\w*|seek\w*|sought|set|due|mull\w*|weigh\w*|eye[sd]?|consider\w*|perhaps|maybe|if|whether|forecast\w*|target\w*|propos\w*|vow\w*|pledg\w*|promis\w*|threaten\w*|ambition\w*|signal\w*|seen|prospect|risk\w*|talks?)\b|\?/iu;
const future = /^(?:will|to)$/u;
const nounBefore = /^(?:the|[a’']|an|of|its|their|his|her|for|in|by|on|at|with|no|this|that|new)$/u;
const longestFix = 40;

/** The body says *may*, *plans to* or *is expected to*; the line says that it is so. */
export const droppedHedge: Loss = (traced) => {
  if (keepsDistance.test(traced.line.text)) return undefined;
  for (const hedge of hedges(traced.bodyTokens())) {
    const at = flatVerb(traced, hedge);
    if (at === undefined || isStatedElsewhere(traced, hedge)) continue;
    return report(traced, hedge, at);
  }
  return undefined;
};

function hedges(tokens: readonly Token[]): Hedge[] {
  const found: Hedge[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    const doubt = modals.has(lower);
    if (!doubt && tokens[i + 1]?.lower !== 'to') continue;
    const isBe = !doubt && awaited.test(lower) && be.test(tokens[i - 1]?.lower ?? '');
    if (!doubt && !isBe && !plans.test(lower)) continue;
    const verb = verbAfter(tokens, doubt ? i + 1 : i + 2);
    if (verb !== undefined) found.push({ from: isBe ? i - 1 : i, verb, doubt, be: isBe });
  }
  return found;
}

/** The full verb after *may* or *to*: adverbs and *be* or *have been* before a participle are passed over. */
function verbAfter(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (at < from + 2 && adverb.test(tokens[at]?.lower ?? '')) at++;
  if (tokens[at]?.lower === 'be' && /(?:ed|en|built|sold|cut|won)$/u.test(tokens[at + 1]?.lower ?? '')) at++;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.lower.length < 3 || empty.test(token.lower) || token.capital) return undefined;
  return at;
}

/** The place of the same verb in the line, said as a fact. */
function flatVerb({ kind, lineTokens, bodyTokens }: TracedLine, hedge: Hedge): number | undefined {
  const tokens = lineTokens();
  const key = verbKey(bodyTokens()[hedge.verb]!.lower);
  const at = tokens.findIndex(
    ({ lower, kind: token }, index) => index > 0 && token === 'word' && verbKey(lower) === key && /[^g]$/u.test(lower),
  );
  if (at < 0) return undefined;
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]!.lower;
  // A plan may be told as *to close* or *will close*; what only may be may not.
  if (future.test(before)) return hedge.doubt && kind !== 'closing' ? at : undefined;
  if (nounBefore.test(before) || tokens[at - 1]!.kind === 'punctuation' || /ing$/u.test(lower)) return undefined;
  // A bare form is a verb of the present only after a plural, a noun otherwise.
  if (!/(?:s|ed)$/u.test(lower) && !/s$/u.test(before)) return undefined;
  const body = bodyTokens()[hedge.verb]!;
  const passive = bodyTokens()[hedge.verb - 1]?.lower === 'be';
  if (passive !== (/(?:ed|en)$/u.test(lower) && body.lower === lower)) return undefined;
  return at;
}

/** Another sentence says the same without the hedge. */
function isStatedElsewhere({ article, line, body, bodyTokens }: TracedLine, hedge: Hedge): boolean {
  const verb = bodyTokens()[hedge.verb]!.lower;
  const start = verb.slice(0, Math.max(3, verb.length - 2));
  const key = verbKey(verb);
  return article.sentences.some((other) => {
    if (other.index === line.index || other.index === body.index || other.sourcing === undefined) return false;
    if (article.structure.blocks[other.block]!.highlights || !other.text.includes(start)) return false;
    if (keepsDistance.test(other.text) || /\bwill\b/u.test(other.text)) return false;
    return (other.text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => verbKey(word) === key);
  });
}

function report(traced: TracedLine, hedge: Hedge, at: number): Report {
  const { article, line, body, lineTokens, bodyTokens } = traced;
  const token = lineTokens()[at]!;
  const [first, last] = [bodyTokens()[hedge.from]!, bodyTokens()[hedge.verb]!];
  const span = {
    start: body.start + first.start,
    end: Math.min(body.end, body.start + last.end + reach(bodyTokens(), hedge)),
  };
  const said = future.test(lineTokens()[at - 1]!.lower) ? lineTokens()[at - 1]! : token;
  const place = { start: line.start + said.start, end: line.start + token.end };
  return {
    ...place,
    message: `The body says ${quotation(article, span)}; this line states it flat.`,
    related: [
      {
        start: body.start + first.start,
        end: body.start + last.end,
        message: `the body keeps it open: ${quotation(article, span)}`,
      },
    ],
    fixes: () => restore(traced, hedge, place),
    sentence: line.index,
  };
}

/** Some words after the verb, so that the quotation says what it is about. */
function reach(tokens: readonly Token[], hedge: Hedge): number {
  const last = tokens[Math.min(tokens.length - 1, hedge.verb + 4)]!;
  const stop = tokens.slice(hedge.verb, hedge.verb + 5).find(({ kind }) => kind === 'punctuation');
  return (stop === undefined ? last.end : Math.min(last.end, stop.start)) - tokens[hedge.verb]!.end;
}

function restore(traced: TracedLine, hedge: Hedge, place: { start: number; end: number }): Fix[] {
  const { article, kind, line, body, bodyTokens } = traced;
  const tokens = bodyTokens();
  const from = hedge.be && kind === 'headline' ? hedge.from + 1 : hedge.from;
  const newText = hedged(article, body.start + tokens[from]!.start, body.start + tokens[hedge.verb]!.end);
  if (newText === undefined) return [];
  const after = words(article, { start: place.end, end: line.end }, longestFix);
  const before = words(article, { start: Math.max(line.start, place.start - 30), end: place.start });
  const lead = place.start - 30 > line.start ? `…${before.replace(/^\S*\s/u, '')}` : before;
  return [
    {
      title: `Keep the hedge: “${shorten(`${lead} ${newText}${/^\p{P}/u.test(after) ? '' : ' '}${after}`.replace(/[.;:]$/u, ''))}”`,
      edits: [{ ...place, newText }],
      preferred: true,
    },
  ];
}

/** The body's words as they stand; undefined where something broken or marked up is among them. */
function hedged(article: Article, start: number, end: number): string | undefined {
  const raw = article.structure.text.slice(start, end);
  return /^[\p{L}’' -]+$/u.test(raw) ? raw : undefined;
}
