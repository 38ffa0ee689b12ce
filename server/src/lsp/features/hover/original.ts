import {
  alignmentOf,
  overlaps,
  type AlignedItem,
  type Original,
  type OriginalPlace,
  type Span,
} from '../../../engine/index';
import { commands } from '../../protocol';
import { escapeMarkdown, joined, quoted, strong } from './markdown';
import type { Page } from './page';

/** What the originals have for the words at a span; undefined where none is attached or the words are not compared. */
export function originalLine(page: Page, span: Span): string | undefined {
  const item = alignmentOf(page.article)?.items.find((one) => one.kind !== 'quotation' && overlaps(one, span));
  return item && describe(page, item);
}

/** The quotation at an offset with what the originals have for it. */
export function quotationAt(page: Page, offset: number): (Span & { readonly text: string }) | undefined {
  const item = alignmentOf(page.article)?.items.find(
    ({ kind, start, end }) => kind === 'quotation' && start <= offset && offset <= end,
  );
  return item && { start: item.start, end: item.end, text: `**Quotation**  \n${describe(page, item)}` };
}

function describe(page: Page, item: AlignedItem): string {
  const list = page.article.beside?.originals?.list ?? [];
  const where = list.length === 1 ? 'the original' : 'the originals';
  if (item.state === 'untold') return `cannot be compared with ${where}`;
  const sure = `${String(Math.round(item.confidence * 100))} % sure`;
  const original = item.place === undefined ? undefined : list[item.place.original];
  if (item.place === undefined || original === undefined) return joined(`not in ${where}`, sure);
  const words = original.text.slice(item.place.start, item.place.end);
  const around = quoted(lineAround(original, item.place));
  const said = item.state === 'found' ? 'in the original' : 'otherwise in the original:';
  const shown = item.kind === 'quotation' ? around : `${strong(words)} in ${around}`;
  return joined(`${said} ${shown} (${place(page, item.place, original)})`, sure);
}

/** What stands around a place in its line, at most some fifty characters. */
function lineAround({ text }: Original, { start, end }: Span): string {
  const room = Math.max(8, 52 - (end - start));
  let from = start;
  while (from > 0 && start - from < room / 2 && !'\n。！；'.includes(text[from - 1]!)) from--;
  // not from inside a word of a language with spaces
  if (from > 0 && /[\p{Ll}\p{Lu}]/u.test(text[from - 1]!)) from += /^\S*\s*/u.exec(text.slice(from, start))![0].length;
  let to = end;
  while (to < text.length && to - end < room / 2 && !'\n。！；'.includes(text[to]!)) to++;
  return text.slice(from, to);
}

/** A link to the line: to a file as such, to text that was read out of one by the command that opens it beside the article. */
function place(page: Page, { original: index, start }: OriginalPlace, original: Original): string {
  let line = 1;
  for (let at = original.text.indexOf('\n'); at >= 0 && at < start; at = original.text.indexOf('\n', at + 1)) line++;
  const name = escapeMarkdown(`${original.name}:${String(line)}`);
  if (original.uri?.startsWith('file:') === true) return `[${name}](${original.uri}#L${String(line)})`;
  if (page.runs?.(commands.openOriginal) !== true) return name;
  return `[${name}](command:${commands.openOriginal}?${encodeURIComponent(JSON.stringify([page.uri, index, line - 1]))})`;
}
