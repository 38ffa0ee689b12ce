import type { Article, SourcingLabel } from '../../engine/index';
import { painter, printable } from '../colours';
import type { CommandIo } from '../io';
import { placeFinder } from '../places';

const LABELS: readonly (readonly [SourcingLabel, string])[] = [
  ['sourced', 'sourced'],
  ['weak', 'weak'],
  ['blanket', 'notice only'],
  ['unsourced', 'without a source'],
  ['analysis', 'analysis'],
];
const LONGEST = 60;

/** What is recognised in an article, a line for each name, figure, notice and speaker, with the lines it stands on. */
export function articleText(file: string, article: Article, io: CommandIo): string {
  const paint = painter(io);
  const { text } = article.structure;
  const placeOf = placeFinder(text);
  const lineOf = (start: number): string => `line ${placeOf(start).line}`;
  const words = (start: number, end: number): string => shorten(text.slice(start, end));
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      'Companies and organizations',
      article.entities.map((entity) => `${shorten(entity.name)} · ${entity.type} · ${entity.mentions.length}×`),
    ],
    [
      'Figures',
      article.figures.map(
        (figure) =>
          `${words(figure.start, figure.end)} · ${figure.kind}${figure.of === undefined ? '' : ` · ${shorten(figure.of)}`} · ${lineOf(figure.start)}`,
      ),
    ],
    [
      'Disclaimers',
      article.disclaimers.map((one) => `${one.kinds.join(', ')} · ${words(one.start, one.end)} · ${lineOf(one.start)}`),
    ],
    [
      'Attributions',
      article.attributions.map(
        ({ source, cue }) =>
          `${source.start < source.end ? words(source.start, source.end) : 'nobody'} · ${words(cue.start, cue.end)} · ${source.class} · ${lineOf(cue.start)}`,
      ),
    ],
    ['Sentences', labelCounts(article)],
  ];
  const shown = sections.map(([title, lines]) => {
    const list = lines.map((line) => `    ${line}\n`).join('');
    return `  ${paint('bold', title)}${lines.length === 0 ? paint('dim', ' none') : ''}\n${list}`;
  });
  return `${paint('underline', printable(file))}\n${shown.join('')}`;
}

function labelCounts(article: Article): string[] {
  return LABELS.flatMap(([label, name]) => {
    const count = article.sentences.filter(({ sourcing }) => sourcing?.label === label).length;
    return count === 0 ? [] : [`${count} ${name}`];
  });
}

function shorten(text: string): string {
  const line = printable(text).replace(/\s+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
