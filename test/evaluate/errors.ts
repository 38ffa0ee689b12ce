import { join } from 'node:path';
import { createAnalyzer } from '../../server/src/engine';
import { inspectArticle } from '../../server/src/cli/inspection';
import type { Annotated } from './annotated';
import { match, type Optional, type Range } from './counts';
import { engineSystem } from './external';
import { readExternal, readGold, root, shared } from './sets';

interface Case {
  readonly how: 'missed' | 'wrong';
  readonly what: string;
  readonly words: string;
  readonly context: string;
}

/**
 * What was missed or wrong in a set, the commonest words first, each with one context. `SET` is `rare-earth`, `news`, `own` or the
 * name of an external set.
 */
export function listErrors(set: string): string {
  const cases = set === 'rare-earth' || set === 'news' || set === 'own' ? articleErrors(set) : externalErrors(set);
  if (cases.length === 0) return `Nothing is wrong in “${set}”, or there is no such set.`;
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    const key = `${one.how} ${one.what} “${one.words}”`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const sorted = [...groups].sort((a, b) => b[1].length - a[1].length);
  return sorted
    .map(([key, list]) => `${String(list.length).padStart(4)}  ${key}\n        ${list[0]!.context}`)
    .join('\n');
}

function articleErrors(set: string): Case[] {
  const gold =
    set === 'own'
      ? readGold(join(root, 'test/gold'), join(root, 'test/gold'))
      : readGold(join(shared, 'gold', set), join(shared, 'articles'));
  const analyzer = createAnalyzer();
  return gold.flatMap(({ annotated, text }) => {
    const found = inspectArticle(annotated.file, analyzer.analyze(text, 'article')) as Annotated;
    const cues = ({ attributions }: Annotated): Range[] =>
      attributions.flatMap(({ cue }) => (cue && cue.end > cue.start ? [cue] : []));
    return [
      ...spanErrors('mention', text, annotated.mentions, found.mentions),
      ...spanErrors('figure', text, annotated.figures, found.figures),
      ...spanErrors('cue', text, cues(annotated), cues(found)),
      ...labelErrors(text, annotated, found),
    ];
  });
}

function labelErrors(text: string, gold: Annotated, found: Annotated): Case[] {
  return gold.sentences.flatMap((sentence) => {
    const other =
      found.sentences.find(({ start, end }) => start < sentence.end && sentence.start < end)?.label ?? 'none';
    if (other === sentence.label || sentence.alt?.includes(other)) return [];
    return [
      {
        how: 'wrong' as const,
        what: 'label',
        words: `${sentence.label} taken for ${other}`,
        context: text.slice(sentence.start, sentence.end),
      },
    ];
  });
}

function externalErrors(set: string): Case[] {
  const system = engineSystem();
  return readExternal(set).flatMap((document) => {
    const { text, spans } = document;
    if (document.hasCue !== undefined) return yesNo('attribution', document.hasCue, system.attributes!(text), text);
    if (document.label === 'disclaimer' || document.label === 'not')
      return yesNo('disclaimer', document.label === 'disclaimer', system.disclaims!(text), text);
    const organizations = spans.filter(({ type }) => type === 'ORG');
    if (organizations.length > 0) return spanErrors('organization', text, organizations, system.organizations!(text));
    return spanErrors(
      'figure',
      text,
      spans.filter(({ type }) => type === 'FIGURE'),
      system.figures!(text),
    );
  });
}

function yesNo(what: string, expected: boolean, found: boolean, text: string): Case[] {
  return expected === found ? [] : [{ how: expected ? 'missed' : 'wrong', what, words: '', context: text }];
}

function spanErrors(what: string, text: string, gold: readonly Optional[], found: readonly Range[]): Case[] {
  const { missed, wrong } = match(gold, found, 'exact');
  const to =
    (how: Case['how']) =>
    ({ start, end }: Range): Case => ({
      how,
      what,
      words: text.slice(start, end),
      context: text.slice(Math.max(0, start - 50), end + 40).replace(/\s+/gu, ' '),
    });
  return [...missed.map(to('missed')), ...wrong.map(to('wrong'))];
}
