import { relation, type Dossier, type DossierMeasure, type DossierRow, type LedgerStatement } from '../../engine/index';
import { escapeMarkdown, joined, placeName, quoted, strong } from '../markdown';
import { timelineImage } from './timeline';

/** Most articles that a dossier lists. */
const mostArticles = 100;

/** The address of a place as the reader of the dossier can follow it; lines count from 0. Undefined where it cannot be followed. */
export type AddressOf = (uri: string, line: number) => string | undefined;

/** A dossier as CommonMark: identity, figures by measure with a timeline, articles, names beside it. Every fact has its place. */
export function dossierMarkdown(dossier: Dossier, addressOf: AddressOf): string {
  const place = (uri: string, line: number): string => placeName(uri, line, addressOf(uri, line));
  return [
    `# ${escapeMarkdown(dossier.name)}`,
    ...identity(dossier, place),
    ...(dossier.measures.length === 0
      ? []
      : ['## Figures', ...dossier.measures.flatMap((measure) => measureSection(measure, place))]),
    `## Articles (${dossier.articles.length})`,
    articles(dossier, place),
    ...(dossier.namedWith.length === 0 ? [] : ['## Named with it', namedWith(dossier)]),
    footer(dossier, place),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

type PlaceOf = (uri: string, line: number) => string;

function identity(
  { name, type, entry, stateAffiliated, owners, subsidiaries, spellings }: Dossier,
  place: PlaceOf,
): string[] {
  const tie = (list: Dossier['owners']): string =>
    list.map((one) => `${escapeMarkdown(one.name)}${placeOf(one, place)}`).join(', ');
  const others = spellings.filter(({ text }) => text !== name);
  return [
    joined(
      type,
      stateAffiliated ? 'state-affiliated' : undefined,
      ...(entry?.listings ?? []).map(({ exchange, ticker }) => escapeMarkdown(`${exchange} ${ticker}`)),
      entry?.country && escapeMarkdown(entry.country.value),
      entry?.lei && escapeMarkdown(`LEI ${entry.lei.value}`),
    ),
    owners.length === 0 ? '' : `Owned by: ${tie(owners)}`,
    subsidiaries.length === 0 ? '' : `Subsidiaries: ${tie(subsidiaries)}`,
    others.length === 0 ? '' : `Also called: ${others.map(({ text }) => quoted(text)).join(', ')}`,
    entry?.note === undefined ? '' : escapeMarkdown(entry.note),
  ];
}

function placeOf({ uri, line }: { readonly uri: string; readonly line: number }, place: PlaceOf): string {
  return uri.startsWith('file:') ? ` (${place(uri, line)})` : '';
}

function measureSection(measure: DossierMeasure, place: PlaceOf): string[] {
  const image = timelineImage(measure);
  const table = [
    '| period | figure | who says so | where |',
    '|---|---|---|---|',
    ...measure.rows.map((row) => tableRow(row, place)),
  ].join('\n');
  const title = `### ${escapeMarkdown(measure.name.charAt(0).toUpperCase() + measure.name.slice(1))}`;
  return [
    title,
    ...(image === undefined
      ? []
      : [`![${escapeMarkdown(measure.name)} over time; the table below says the same](${image})`]),
    table,
    ...conflictsOf(measure, place),
  ];
}

function tableRow({ stated, parts }: DossierRow, place: PlaceOf): string {
  const { statement, uri } = stated;
  const { period, planned, narrowed } = statement;
  const when = joined(
    period?.text ?? '–',
    planned ? 'planned' : undefined,
    narrowed === '' ? undefined : `only ${narrowed}`,
  );
  const of = parts.map((part) => `, of which ${escapeMarkdown(`${part.statement.figure.text} ${partName(part)}`)}`);
  const amount = `${strong(amountOf(stated))}${of.join('')}`;
  return `| ${escapeMarkdown(when)} | ${amount} | ${speakerOf(stated)} | ${place(uri, statement.line)} |`;
}

/** *invention patents filed* as *invention patents* after *of which 125*. */
function partName({ statement }: LedgerStatement): string {
  return statement.figure.of ?? statement.measure.name;
}

const bounds = {
  about: 'about',
  atLeast: 'at least',
  moreThan: 'more than',
  atMost: 'up to',
  lessThan: 'less than',
} as const;

/** The figure as written, with the bound that it is written with. */
export function amountOf({ statement }: LedgerStatement): string {
  const { text, bound } = statement.figure;
  return bound === undefined || text.includes('+') ? text : `${bounds[bound]} ${text}`;
}

/** Who stands behind a statement: the words of source and cue, or that nobody is named. */
export function speakerOf({ statement }: LedgerStatement): string {
  const { speaker } = statement;
  if (speaker.words !== undefined && speaker.words !== '') {
    return speaker.class === 'hearsay' ? `nobody named (${quoted(speaker.words)})` : escapeMarkdown(speaker.words);
  }
  if (speaker.reason === 'link' || speaker.reason === 'citation') return `a ${speaker.reason}`;
  return speaker.label === 'blanket' ? 'nobody but the notice' : 'nobody named';
}

function conflictsOf({ rows }: DossierMeasure, place: PlaceOf): string[] {
  const found: string[] = [];
  rows.forEach((row, index) => {
    for (const other of rows.slice(index + 1)) {
      if (relation(row.stated.statement, other.stated.statement) !== 'conflict') continue;
      const [a, b] = [row.stated, other.stated].map(
        (one) => `${escapeMarkdown(amountOf(one))} in ${place(one.uri, one.statement.line)}`,
      );
      found.push(`> Two articles disagree on ${escapeMarkdown(row.stated.statement.period!.text)}: ${a}, ${b}.`);
    }
  });
  return found;
}

function articles({ articles: all }: Dossier, place: PlaceOf): string {
  const shown = all.slice(0, mostArticles).map(({ uri, headline, mentions, line }) => {
    const count = `${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`;
    return `- ${joined(place(uri, line), headline === '' ? undefined : escapeMarkdown(headline), count)}`;
  });
  return all.length > mostArticles ? `${shown.join('\n')}\n- and ${all.length - mostArticles} more` : shown.join('\n');
}

function namedWith({ namedWith: all }: Dossier): string {
  return all
    .map(({ name, articles: count }) => `${escapeMarkdown(name)}${count > 1 ? ` (${count} articles)` : ''}`)
    .join(', ');
}

function footer({ entry }: Dossier, place: PlaceOf): string {
  if (entry === undefined) return '';
  const where = entry.at.uri.startsWith('file:') ? place(entry.at.uri, entry.at.line) : escapeMarkdown(entry.source);
  return `From the registry: ${where}`;
}
