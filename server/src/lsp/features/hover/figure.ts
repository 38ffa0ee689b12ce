import type { ArticleFigure } from '../../../engine/index';
import { elsewhereLines } from './elsewhere';
import { escapeMarkdown, joined, lines, strong } from './markdown';
import { wordsOf, type Page } from './page';
import { normalised, unitNote } from './quantity';
import { whoSaysSo } from './speaker';
import { entityBefore } from './subject';

/** The hover of a figure: what it counts, its plain value, who says so, and what is part of it. */
export function figureHover(page: Page, index: number): string {
  const { article } = page;
  const figure = article.figures[index]!;
  const subject = figure.kind === 'date' || figure.kind === 'ordinal' ? undefined : entityBefore(article, figure);
  const value = normalised(figure);
  const note = unitNote(figure);
  const head = joined(
    counted(figure),
    figure.kind,
    value === undefined ? undefined : escapeMarkdown(`${value}${rate(figure, true)}`),
    period(page, figure),
    subject && escapeMarkdown(subject.name),
  );
  const about = article.sentences[figure.sentence]?.sourcing;
  return lines(
    note ? `${head}; ${note}` : head,
    whoSaysSo(page, about),
    partOf(page, index),
    ...elsewhereLines(page, figure),
  );
}

function counted(figure: ArticleFigure): string {
  const of = figure.of === undefined ? '' : ` ${escapeMarkdown(figure.of)}`;
  return `${strong(figure.text)}${of}${escapeMarkdown(rate(figure, false))}`;
}

/** *annually* as it stands, or as *a year* after a normalised value. */
function rate(figure: ArticleFigure, plain: boolean): string {
  if (figure.rate === undefined) return '';
  const words: Readonly<Record<string, string>> = {
    annually: 'a year',
    yearly: 'a year',
    monthly: 'a month',
    weekly: 'a week',
    daily: 'a day',
    hourly: 'an hour',
  };
  const lower = figure.rate.toLowerCase();
  return ` ${plain && Object.hasOwn(words, lower) ? words[lower]! : figure.rate}`;
}

/** The year or other date of the figure's sentence, when it names exactly one. */
function period({ article }: Page, figure: ArticleFigure): string | undefined {
  if (figure.kind === 'date') return undefined;
  const dates = article.figures.filter((other) => other.sentence === figure.sentence && other.kind === 'date');
  return dates.length === 1 ? escapeMarkdown(dates[0]!.text) : undefined;
}

const partWords =
  /(?:\bincluding|\bof which|\bof these|\bof those|\bof them|\bamong them)(?:,? (?:about|some|nearly|over|more than))?,? $/i;

/** Counts of the same sentence that it names as parts of this one. */
function partOf(page: Page, index: number): string | undefined {
  const { figures } = page.article;
  const whole = figures[index]!;
  if (whole.value === undefined || whole.kind === 'date' || whole.kind === 'ordinal') return undefined;
  const part = figures.slice(index + 1, index + 4).find(({ kind }) => kind !== 'date');
  if (part?.value === undefined || part.kind !== whole.kind || part.unit !== whole.unit) return undefined;
  if (part.sentence !== whole.sentence || part.currency !== whole.currency) return undefined;
  if (part.value <= 0 || part.value > whole.value) return undefined;
  const before = wordsOf(page, { start: Math.max(whole.end, part.start - 40), end: part.start });
  const after = wordsOf(page, { start: part.end, end: part.end + 12 });
  if (!partWords.test(before) && !/^\s*of (?:which|them|these)\b/i.test(after)) return undefined;
  const percent = part.kind === 'percent' ? '' : ` (${((part.value / whole.value) * 100).toFixed(1)} %)`;
  return `of which ${counted(part)}${percent}`;
}
