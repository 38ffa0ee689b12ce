import { createAnalyzer, type Analyzer, type Article } from '../../server/src/engine';
import { TextReader } from '../../server/src/engine/text/read';
import { match, type Mode, type Range, type Tally } from './counts';
import { MODELS, modelSpans } from './models';
import { readExternal, type External, type LabelledSpan } from './sets';

/** What one system finds in a text, for the sets that others annotated. Absent where it does not offer the thing. */
export interface System {
  readonly name: string;
  organizations?(text: string): readonly Range[];
  money?(text: string): readonly Range[];
  quantities?(text: string): readonly Range[];
  figures?(text: string): readonly Range[];
  /** what a model of Recognizers-Text stands for; undefined for a model that it lacks */
  model?(name: string, text: string): readonly Range[] | undefined;
  disclaims?(text: string): boolean;
  attributes?(text: string): boolean;
  claims?(text: string): boolean;
  sentences?(text: string): readonly string[];
}

/** Copydesk's own engine. Each text is read as one article. */
export function engineSystem(analyzer: Analyzer = createAnalyzer()): System {
  let last: { text: string; article: Article } | undefined;
  const read = (text: string): Article => {
    if (last?.text !== text) last = { text, article: analyzer.analyze(text, 'article') };
    return last.article;
  };
  const reader = new TextReader();
  return {
    name: 'copydesk',
    organizations: (text) => read(text).mentions,
    money: (text) => read(text).figures.filter(({ kind }) => kind === 'money'),
    quantities: (text) => read(text).figures.filter(({ kind }) => kind !== 'date' && kind !== 'ordinal'),
    figures: (text) => read(text).figures,
    model: (name, text) => {
      const model = MODELS[name];
      return read(text).figures.filter(
        ({ kind, low, high, start, end }) =>
          model?.kinds.includes(kind) &&
          (model.words?.test(text.slice(start, end)) ?? true) &&
          (model.onlyRanges !== true || (low !== undefined && high !== undefined)),
      );
    },
    disclaims: (text) => read(text).disclaimers.length > 0,
    attributes: (text) => read(text).attributions.length > 0,
    claims: (text) =>
      read(text).sentences.some(({ facts, sourcing }) => sourcing !== undefined && facts.assertion.kind === 'fact'),
    sentences: (text) => reader.read(text, 'article').sentences.map((sentence) => sentence.text),
  };
}

export interface Measure {
  readonly name: string;
  readonly set: string;
  /** undefined where the system does not offer the thing */
  run(system: System, documents: readonly External[]): readonly Tally[] | undefined;
}

const ofType =
  (type: string) =>
  (document: External): LabelledSpan[] =>
    document.spans.filter((span) => span.type === type);
const ofKind =
  (kind: string) =>
  (document: External): LabelledSpan[] =>
    document.spans.filter((span) => span.kind === kind);

function spanMeasure(
  name: string,
  set: string,
  gold: (document: External) => readonly Range[],
  find: 'organizations' | 'money' | 'quantities' | 'figures',
  mode: Mode,
  keep: (document: External) => boolean = () => true,
): Measure {
  return {
    name: `${name}, ${mode}`,
    set,
    run: (system, documents) => {
      if (system[find] === undefined) return undefined;
      return documents.filter(keep).map((document) => match(gold(document), system[find]!(document.text), mode).tally);
    },
  };
}

function labelMeasure(
  name: string,
  set: string,
  gold: (document: External) => boolean | undefined,
  find: 'disclaims' | 'attributes' | 'claims',
): Measure {
  return {
    name,
    set,
    run: (system, documents) => {
      if (system[find] === undefined) return undefined;
      return documents.flatMap((document) => {
        const expected = gold(document);
        return expected === undefined ? [] : [yesNo(expected, system[find]!(document.text))];
      });
    },
  };
}

const yesNo = (expected: boolean, found: boolean): Tally => ({
  right: Number(expected && found),
  wrong: Number(!expected && found),
  missed: Number(expected && !found),
});

export const measures: readonly Measure[] = [
  ...(['finer_ord_val', 'eww_dev', 're3d_test', 'sec_filings_train'] as const).flatMap((set) => [
    spanMeasure('organizations', set, ofType('ORG'), 'organizations', 'exact'),
    spanMeasure('organizations', set, ofType('ORG'), 'organizations', 'overlap'),
  ]),
  spanMeasure('money', 'eww_dev', ofKind('money'), 'money', 'exact'),
  spanMeasure('quantities', 'figures_quantulum3', (document) => document.spans, 'quantities', 'exact'),
  spanMeasure('quantities', 'figures_quantulum3', (document) => document.spans, 'quantities', 'overlap'),
  {
    name: 'negatives that stay silent',
    set: 'figures_duckling',
    run: (system, documents) =>
      system.figures &&
      documents.filter(({ negative }) => negative).map(({ text }) => yesNo(true, system.figures!(text).length === 0)),
  },
  {
    name: 'positives covered (not times)',
    set: 'figures_duckling',
    run: (system, documents) =>
      system.figures &&
      documents
        .filter(({ negative, dim }) => !negative && dim !== 'Time')
        .map((document) => match(document.spans, system.figures!(document.text), 'overlap').tally),
  },
  ...Object.entries(MODELS).map(([name, model]): Measure => ({
    name: `${name}, comparable, exact`,
    set: 'figures_msrec',
    run: (system, documents) =>
      system.model?.(name, '') &&
      documents
        .filter((document) => document.model === name && model.inScope(document))
        .map((document) => match(modelSpans(model, document), system.model!(name, document.text)!, 'exact').tally),
  })),
  spanMeasure('figures', 'figures_grobid', (document) => document.spans, 'figures', 'overlap'),
  labelMeasure(
    'disclaimers',
    'disclaimers_dev',
    ({ label }) => (label === 'borderline' ? undefined : label === 'disclaimer'),
    'disclaims',
  ),
  labelMeasure('attributed sentences', 'polnear_sentences_dev', ({ hasCue }) => hasCue, 'attributes'),
  labelMeasure('check-worthy sentences', 'claimbuster_train', ({ label }) => label === 'checkworthy', 'claims'),
  {
    name: 'golden rules',
    set: 'sentences_pragseg',
    run: (system, documents) =>
      system.sentences &&
      documents
        .filter(({ golden }) => golden)
        .map(({ text, sentences }) => yesNo(true, sameSentences(sentences ?? [], system.sentences!(text)))),
  },
];

const plain = (text: string): string => text.replace(/^[-•⁃*]\s*|\s+/gu, ' ').trim();
const sameSentences = (gold: readonly string[], found: readonly string[]): boolean =>
  gold.map(plain).join('\n') === found.map(plain).join('\n');

/** The documents of every set that a measure names, read once. */
export function readSets(): Map<string, External[]> {
  return new Map([...new Set(measures.map(({ set }) => set))].map((set) => [set, readExternal(set)]));
}
