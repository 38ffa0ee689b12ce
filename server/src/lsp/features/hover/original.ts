import { alignmentOf, overlaps, type AlignedItem, type Article, type Original, type Span } from '../../../engine/index';
import { escapeMarkdown, joined, quoted, strong } from './markdown';

/** What the originals have for the words at a span; undefined where none is attached or the words are not compared. */
export function originalLine(article: Article, span: Span): string | undefined {
  const item = alignmentOf(article)?.items.find((one) => one.kind !== 'quotation' && overlaps(one, span));
  return item && describe(article, item);
}

/** The quotation at an offset with what the originals have for it. */
export function quotationAt(article: Article, offset: number): (Span & { readonly text: string }) | undefined {
  const item = alignmentOf(article)?.items.find(
    ({ kind, start, end }) => kind === 'quotation' && start <= offset && offset <= end,
  );
  return item && { start: item.start, end: item.end, text: `**Quotation**  \n${describe(article, item)}` };
}

function describe(article: Article, item: AlignedItem): string {
  const list = article.beside?.originals?.list ?? [];
  const where = list.length === 1 ? 'the original' : 'the originals';
  if (item.state === 'untold') return `cannot be compared with ${where}`;
  const sure = `${String(Math.round(item.confidence * 100))} % sure`;
  const original = item.place === undefined ? undefined : list[item.place.original];
  if (item.place === undefined || original === undefined) return joined(`not in ${where}`, sure);
  const words = original.text.slice(item.place.start, item.place.end);
  const around = quoted(lineAround(original, item.place));
  const said = item.state === 'found' ? 'in the original' : 'otherwise in the original:';
  const shown = item.kind === 'quotation' ? around : `${strong(words)} in ${around}`;
  return joined(`${said} ${shown} (${place(original, item.place.start)})`, sure);
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

function place(original: Original, offset: number): string {
  let line = 1;
  for (let at = original.text.indexOf('\n'); at >= 0 && at < offset; at = original.text.indexOf('\n', at + 1)) line++;
  const name = escapeMarkdown(`${original.name}:${String(line)}`);
  return original.uri === undefined ? name : `[${name}](${original.uri}#L${String(line)})`;
}
