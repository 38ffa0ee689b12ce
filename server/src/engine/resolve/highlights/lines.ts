import { isHighlightsHeading } from '../../text/lineWords';
import type { Block, Sentence, TextStructure } from '../../text/model';
import type { LineKind } from '../model';

/** A line that sums up, and the sentences `[from, to)` among which the one that it restates may be. */
export interface SummaryLine {
  readonly index: number;
  readonly kind: LineKind;
  readonly from: number;
  readonly to: number;
}

/** Past these a list is no summary; the rest is aligned with nothing. */
const MOST_BULLETS = 60;
const MOST_OTHERS = 60;
const CLOSING =
  /^(?:in )?(?:conclusions?|summary|short|sum)$|^(?:the )?(?:bottom line|takeaways?|upshot|verdict|final (?:word|thoughts?))$|^(?:to sum up|wrapping up|closing (?:thoughts?|remarks))$/iu;

/** What reads as the body's own end: *Conclusion*, *Bottom line:*. */
function isClosing(text: string): boolean {
  return text.length < 30 && CLOSING.test(text.replace(/^[#*_\s]+|[*_:\s]+$/gu, ''));
}

function lineKind(sentence: Sentence, block: Block | undefined, headed: boolean): LineKind | undefined {
  if (block?.highlights === true) return sentence.role === 'bullet' ? 'highlight' : undefined;
  if (sentence.role !== 'heading' || isHighlightsHeading(sentence.text.replace(/^[#*_\s]+/u, ''))) return undefined;
  return headed ? 'subhead' : 'headline';
}

/**
 * The lines of the article that sum it up, and the sentences of the body. A headline and highlights may restate any of them, a subhead
 * those of its section, closing lines those before them. Closing lines belong to the body too.
 */
export function summaryLines({ sentences, blocks }: TextStructure): {
  readonly lines: readonly SummaryLine[];
  readonly body: readonly number[];
} {
  const lines: SummaryLine[] = [];
  const body: number[] = [];
  const end = sentences.length;
  let bullets = 0;
  let closing = -1;
  let subhead: { -readonly [Key in keyof SummaryLine]: SummaryLine[Key] } | undefined;
  for (let index = 0; index < end; index++) {
    const sentence = sentences[index]!;
    const { role } = sentence;
    const block = blocks[sentence.block];
    if (role === 'heading' || role === 'label') {
      if (role === 'heading' && subhead !== undefined) subhead.to = index;
      closing = isClosing(sentence.text) ? index : role === 'heading' ? -1 : closing;
    }
    if (role === 'prose' || (role === 'bullet' && block?.highlights !== true) || role === 'cell') {
      body.push(index);
      if (closing > 0 && role !== 'cell' && lines.length - bullets < MOST_OTHERS)
        lines.push({ index, kind: 'closing', from: 0, to: closing });
      continue;
    }
    if (role !== 'bullet' && role !== 'heading') continue;
    const kind = lineKind(sentence, block, body.length > 0 || lines.some((line) => line.kind === 'headline'));
    if (
      kind === undefined ||
      (kind === 'highlight' ? bullets++ >= MOST_BULLETS : lines.length - bullets >= MOST_OTHERS)
    )
      continue;
    if (kind === 'subhead') lines.push((subhead = { index, kind, from: index, to: end }));
    else lines.push({ index, kind, from: 0, to: end });
  }
  return { lines, body };
}
