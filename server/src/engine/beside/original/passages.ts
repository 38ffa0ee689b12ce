import type { Span } from '../../base/span';
import { TextReader } from '../../text/read';
import type { OriginalLanguage } from './model';

/** A passage longer than this is cut: it is no sentence, and nothing in it is near anything else. */
const LONGEST = 1200;

/** The sentences of an original, by the punctuation of its language; lines end them too. Sorted, never overlapping. */
export function passagesOf(text: string, language: OriginalLanguage): Span[] {
  if (language === 'en') return cut(new TextReader().read(text, 'article').sentences);
  const ends =
    language === 'zh' || language === 'ja' ? /[。！？!?]["”』」）)]*|\n+|；/gu : /[.!?…]["”»“)]*(?=\s)|\n+/gu;
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, match.index, end)) continue;
    push(spans, text, from, end);
    from = end;
  }
  push(spans, text, from, text.length);
  return cut(spans);
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start < end) spans.push({ start, end });
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0x3000 || code === 0xa0;
}

/** Not after an ordinal (*15. März*), an initial or a short abbreviation (*Mrd.*, *ca.*), and only before a capital. */
function endsSentence(text: string, stop: number, end: number): boolean {
  const before = /([\p{L}\p{N}]{1,12})$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[1] ?? '';
  if (/^\d{1,2}$/u.test(before) || /^\p{L}$/u.test(before)) return false;
  if (
    /^(?:Mrd|Mio|Mill|Bio|Tsd|ca|bzw|inkl|exkl|vgl|Nr|Dr|Prof|St|Sr|Sra|M|Mme|env|rund|etc|art|núm|av|p)$/iu.test(
      before,
    )
  )
    return false;
  return /^["”»“„«(\s]*[\p{Lu}\p{N}–—•-]/u.test(text.slice(end, end + 12)) || /^\s*$/u.test(text.slice(end, end + 12));
}

function cut(spans: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const pieces: Span[] = [];
    for (let from = start; from < end; from += LONGEST)
      pieces.push({ start: from, end: Math.min(end, from + LONGEST) });
    return pieces;
  });
}
