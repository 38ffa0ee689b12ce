import type { Span } from '../../../base/span';
import { within } from '../../../base/span';
import { ACTORS, COUNTRIES } from '../../../lexicon/countries';
import type { Token } from '../../../text/model';
import type { Fix, Report } from '../../model';
import { collapse, quotation, shorten, words } from '../words';
import type { Loss, TracedLine } from './line';
import { verbKey } from './line';

/** Who acts in the body sentence, and the words of the act. */
interface Actor extends Span {
  readonly plural: boolean;
}

const determiner = /^(?:a|an|the|its|two|three|four|several|some)$/u;
const light = /^(?:is|are|was|were|be|has|have|had|will|to|do|does|did|the|of|in|says?|said)$/u;
const longestActor = 60;
const reach = 14;

/** The body says that a company, an institute or a team did it; the line gives it to the country. */
export const swappedSubject: Loss = (traced) => {
  const country = countryAt(traced.lineTokens());
  if (country === undefined) return undefined;
  const verb = traced.lineTokens()[country.length]!;
  if (light.test(verb.lower)) return undefined;
  const at = actAt(traced.bodyTokens(), verb.lower);
  const actor = at === undefined ? undefined : actorBefore(traced, at, country.name);
  if (actor === undefined || isGivenToCountry(traced, country.name, verb.lower)) return undefined;
  return report(traced, country.name, country.length, actor);
};

/** The country with which the line begins, followed by its verb; never *China’s* or *China-based*. */
function countryAt(tokens: readonly Token[]): { readonly name: string; readonly length: number } | undefined {
  const from = tokens[0]?.lower === 'the' ? 1 : 0;
  for (const length of [4, 2, 1]) {
    const part = tokens.slice(from, from + length);
    const name = part.map(({ text, spaced }, index) => (index > 0 && spaced ? ' ' : '') + text).join('');
    const next = tokens[from + length];
    if (part.length === length && COUNTRIES.has(name) && next?.kind === 'word' && next.spaced)
      return { name, length: from + length };
  }
  return undefined;
}

function actAt(tokens: readonly Token[], verb: string): number | undefined {
  const key = verbKey(verb);
  const at = tokens.findIndex(
    ({ lower, kind, capital }) => kind === 'word' && !capital && verbKey(lower) === key && !/ing$/u.test(lower),
  );
  return at > 0 ? at : undefined;
}

/** Who stands before the verb: *a consortium led by …*, *researchers at …*, a company. Undefined where the country does. */
function actorBefore({ article, body, bodyTokens }: TracedLine, verb: number, country: string): Actor | undefined {
  const tokens = bodyTokens();
  const clause = body.text.slice(0, tokens[verb]!.start);
  if (new RegExp(`\\b${country.replaceAll('.', '\\.')}\\s(?:\\S+\\s){0,2}$`, 'u').test(clause)) return undefined;
  for (let i = 0; i < verb; i++) {
    const token = tokens[i]!;
    if (!ACTORS.has(token.lower) || (token.capital && i > 0)) continue;
    const from = nounStart(tokens, i);
    const end = phraseEnd(tokens, i, verb);
    if (from < i && !determiner.test(tokens[from]!.lower) && !/s$/u.test(token.lower)) continue;
    if (/^(?:of|for|by|with|from|in|at|to|and)$/u.test(tokens[from - 1]?.lower ?? '')) continue;
    if (tokens[end]!.end - tokens[from]!.start > longestActor) return undefined;
    return {
      start: body.start + tokens[from]!.start,
      end: body.start + tokens[end]!.end,
      plural: /s$/u.test(token.lower),
    };
  }
  const subject = within(article.mentions, { start: body.start, end: body.start + tokens[verb]!.start }).at(-1);
  const close = subject !== undefined && subject.end >= body.start + (tokens[verb - 1]?.start ?? 0);
  return close && subject.type === 'company' ? { start: subject.start, end: subject.end, plural: false } : undefined;
}

/** Back over adjectives to the determiner. */
function nounStart(tokens: readonly Token[], noun: number): number {
  let at = noun;
  while (at > 0 && noun - at < 4 && tokens[at - 1]!.kind === 'word') {
    at--;
    if (determiner.test(tokens[at]!.lower)) return at;
    if (/^(?:of|for|by|with|from|in|at|to|and|or|that|which)$/u.test(tokens[at]!.lower)) return at + 1;
  }
  return at;
}

/** On over *led by …*, *at the …*, *from …*, up to the next comma or the verb. */
function phraseEnd(tokens: readonly Token[], noun: number, verb: number): number {
  const next = tokens[noun + 1]?.lower ?? '';
  if (!/^(?:led|at|from|of|headed|run|backed)$/u.test(next)) return noun;
  let at = noun + 1;
  while (at + 1 < verb && at - noun < reach && tokens[at + 1]!.kind === 'word') at++;
  while (at > noun && /^(?:has|have|had|will|also|recently)$/u.test(tokens[at]!.lower)) at--;
  return at;
}

/** Some body sentence does say it of the country. */
function isGivenToCountry({ article, line }: TracedLine, country: string, verb: string): boolean {
  const key = verbKey(verb);
  return article.sentences.some(({ text, block, index }) => {
    if (index === line.index || article.structure.blocks[block]!.highlights) return false;
    for (let at = text.indexOf(country); at >= 0; at = text.indexOf(country, at + 1)) {
      const after = text.slice(at + country.length, at + country.length + 60).split(/\s+/u, 5);
      if (after.slice(0, 4).some((word) => verbKey(word.toLowerCase()) === key)) return true;
    }
    return false;
  });
}

function report(traced: TracedLine, country: string, length: number, actor: Actor): Report {
  const { article, line, lineTokens } = traced;
  const start = line.start + lineTokens()[0]!.start;
  const place = { start, end: line.start + lineTokens()[length - 1]!.end };
  return {
    ...place,
    message: `The body says this of ${quotation(article, actor)}; this line says it of ${country}.`,
    related: [{ start: actor.start, end: actor.end, message: `the body says who: ${quotation(article, actor)}` }],
    fixes: () => rename(traced, length, place, actor),
    sentence: line.index,
  };
}

function rename({ article, line, lineTokens }: TracedLine, length: number, place: Span, actor: Actor): Fix[] {
  const raw = collapse(article.structure.text.slice(actor.start, actor.end));
  if (/[^\p{L}\p{M}\d&.’' -]/u.test(raw)) return [];
  const named = raw.charAt(0).toUpperCase() + raw.slice(1);
  const verb = lineTokens()[length]!;
  const agreed = actor.plural ? pluralVerb(verb.text) : verb.text;
  const rest = words(article, { start: line.start + verb.end, end: line.end }, 40);
  return [
    {
      title: `Say who: “${shorten(`${named} ${agreed} ${rest}`)}”`,
      edits: [{ start: place.start, end: line.start + verb.end, newText: `${named} ${agreed}` }],
      preferred: true,
    },
  ];
}

/** *wins* → *win*, *reaches* → *reach*; a past form stays. */
function pluralVerb(verb: string): string {
  if (/(?:ch|sh|ss|[xzo])es$/u.test(verb)) return verb.slice(0, -2);
  if (/ies$/u.test(verb)) return `${verb.slice(0, -3)}y`;
  return /[^su]s$/u.test(verb) ? verb.slice(0, -1) : verb;
}
