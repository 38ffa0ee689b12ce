import { join } from 'node:path';
import { articleJson } from '../../server/src/cli/inspection/json';
import { createAnalyzer } from '../../server/src/engine';
import { joined, withCue, type Annotated } from './annotated';
import { intersection, match, type Optional, type Range } from './counts';
import { engineSystem } from './external';
import { readExternal, readGold, root, shared, type Gold } from './sets';
import { sameValue } from './values';

interface Case {
  readonly how: 'missed' | 'wrong';
  readonly what: string;
  readonly words: string;
  readonly context: string;
}

const CONTEXTS = 30;

/**
 * What was missed or wrong in a set, the commonest words first, with where they stand. `SET` is `rare-earth`, `news`, `own` or the
 * name of an external set.
 */
export function listErrors(set: string): string {
  const cases = set === 'rare-earth' || set === 'news' || set === 'own' ? articleErrors(set) : externalErrors(set);
  if (cases.length === 0) return `Nothing is wrong in “${set}”, or there is no such set.`;
  const groups = new Map<string, string[]>();
  for (const { how, what, words, context } of cases) {
    const key = `${how} ${what} “${words}”`;
    groups.set(key, [...(groups.get(key) ?? []), context]);
  }
  const sorted = [...groups].sort((a, b) => b[1].length - a[1].length);
  return sorted
    .map(([key, contexts]) => {
      const shown = contexts.slice(0, CONTEXTS).map((context) => `        ${context}`);
      return `${String(contexts.length).padStart(4)}  ${key}\n${shown.join('\n')}`;
    })
    .join('\n');
}

/** How many of each class are missed or wrong in annotated articles, the commonest first. */
export function countErrors(gold: readonly Gold[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { how, what, words } of errorsOf(gold)) {
    const name = what === 'label' || what === 'source class' ? `${what}: ${words}` : `${how} ${what}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function articleErrors(set: string): Case[] {
  const gold =
    set === 'own'
      ? readGold(join(root, 'test/gold'), join(root, 'test/gold'))
      : readGold(join(shared, 'gold', set), join(shared, 'articles'));
  return errorsOf(gold);
}

function errorsOf(gold: readonly Gold[]): Case[] {
  const analyzer = createAnalyzer();
  return gold.flatMap(({ annotated, text }) => {
    const found = articleJson(annotated.file, analyzer.analyze(text, 'article')) as Annotated;
    return [
      ...spanErrors('mention', text, annotated.mentions, found.mentions),
      ...spanErrors('figure', text, annotated.figures, found.figures),
      ...disclaimerErrors(text, annotated, found),
      ...spanErrors('cue', text, withCue(annotated), withCue(found), 'overlap'),
      ...attributeErrors(text, annotated, found),
      ...labelErrors(text, annotated, found),
    ];
  });
}

function disclaimerErrors(text: string, gold: Annotated, found: Annotated): Case[] {
  const kinds = gold.disclaimers.flatMap((one) => {
    const others = found.disclaimers.filter((other) => intersection(one, other) > 0).flatMap((other) => other.kinds);
    const differ = others.length > 0 && [...one.kinds].sort().join() !== [...new Set(others)].sort().join();
    return differ ? [wrong('disclaimer kinds', one.kinds.join(), others.join(), around(text, one))] : [];
  });
  return [...spanErrors('disclaimer', text, joined(gold.disclaimers), joined(found.disclaimers), 'overlap'), ...kinds];
}

/** Types, kinds, values and source classes of what was matched. */
function attributeErrors(text: string, gold: Annotated, found: Annotated): Case[] {
  const mentions = match(gold.mentions, found.mentions, 'overlap').pairs.flatMap(([a, b]) =>
    [a.type, ...(a.typeAlt ?? [])].includes(b.type) ? [] : [wrong('type', a.type, b.type, around(text, a))],
  );
  const figures = match(gold.figures, found.figures, 'overlap').pairs.flatMap(([a, b]) => [
    ...([a.kind, ...(a.kindAlt ?? [])].includes(b.kind) ? [] : [wrong('kind', a.kind, b.kind, around(text, a))]),
    ...(sameValue(a, b) ? [] : [wrong('value', valueOf(a), valueOf(b), around(text, a))]),
  ]);
  const classes = match(withCue(gold), withCue(found), 'overlap').pairs.flatMap(([a, b]) =>
    a.source.class === b.source.class
      ? []
      : [
          wrong(
            'source class',
            a.source.class,
            b.source.class,
            around(text, a.source.start === undefined ? a : span(a.source)),
          ),
        ],
  );
  return [...mentions, ...figures, ...classes];
}

const span = ({ start, end }: Partial<Range>): Range => ({ start: start ?? 0, end: end ?? 0 });

const valueOf = (figure: Annotated['figures'][number]): string =>
  String(figure.date ?? figure.value ?? `${String(figure.low)}..${String(figure.high)}`);

const wrong = (what: string, expected: string, found: string, context: string): Case => ({
  how: 'wrong',
  what,
  words: `${expected} taken for ${found}`,
  context,
});

function labelErrors(text: string, gold: Annotated, found: Annotated): Case[] {
  return gold.sentences.flatMap((sentence) => {
    const other =
      found.sentences.find(({ start, end }) => start < sentence.end && sentence.start < end)?.label ?? 'none';
    if (other === sentence.label || sentence.alt?.includes(other)) return [];
    return [wrong('label', sentence.label, other, text.slice(sentence.start, sentence.end))];
  });
}

function externalErrors(set: string): Case[] {
  const system = engineSystem();
  const documents = readExternal(set);
  const some = (type: string): boolean => documents.some(({ spans }) => spans.some((span) => span.type === type));
  const organizations = some('ORG');
  return documents.flatMap(({ text, spans, hasCue, label, model }) => {
    if (hasCue !== undefined) return yesNo('attribution', hasCue, system.attributes!(text), text);
    if (set.startsWith('disclaimers'))
      return label === 'borderline' ? [] : yesNo('disclaimer', label === 'disclaimer', system.disclaims!(text), text);
    if (set.startsWith('claimbuster'))
      return yesNo('check-worthy claim', label === 'checkworthy', system.claims!(text), text);
    const named = spans.filter(({ type }) => type === (organizations ? 'ORG' : 'FIGURE'));
    return organizations
      ? spanErrors('organization', text, named, system.organizations!(text))
      : spanErrors(model ?? 'figure', text, named, system.figures!(text));
  });
}

function yesNo(what: string, expected: boolean, found: boolean, text: string): Case[] {
  return expected === found ? [] : [{ how: expected ? 'missed' : 'wrong', what, words: '', context: text }];
}

function spanErrors(
  what: string,
  text: string,
  gold: readonly Optional[],
  found: readonly Range[],
  mode: 'exact' | 'overlap' = 'exact',
): Case[] {
  const result = match(gold, found, mode);
  const to =
    (how: Case['how']) =>
    (range: Range): Case => ({
      how,
      what,
      words: text.slice(range.start, range.end),
      context: around(text, range),
    });
  return [...result.missed.map(to('missed')), ...result.wrong.map(to('wrong'))];
}

const around = (text: string, { start, end }: Range): string =>
  text.slice(Math.max(0, start - 50), end + 40).replace(/\s+/gu, ' ');
