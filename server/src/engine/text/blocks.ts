import { splitLines } from './lines';
import { inlineItems } from './inlineLists';
import { isCredit, isFurniture } from './furniture';
import type { Block, BlockKind } from './model';

interface Line {
  readonly start: number;
  readonly end: number;
  /** trimmed */
  readonly text: string;
  readonly blank: boolean;
}

/**
 * Reads plain text as blocks: front matter, title and headings, byline, lists, pipe tables, paragraphs, page furniture. A line is a
 * paragraph unless the text is hard-wrapped, where a run of lines is one.
 */
export function readPlainBlocks(legible: string): Block[] {
  const lines = splitLines(legible).map((line): Line => {
    const raw = legible.slice(line.start, line.end);
    const text = raw.trim();
    const start = line.start + (text === '' ? 0 : raw.indexOf(text[0]!));
    return { start, end: text === '' ? start : start + text.length, text, blank: text === '' };
  });
  const builder = new BlockBuilder(lines, isHardWrapped(lines));
  return builder.read();
}

export const BULLET = /^(?:[-*•‣▪◦·–—]|\d{1,2}[.)]|\(\d{1,2}\)|[a-z]\))\s+(?=\S)/u;
/** A line that is one item of a list; one that runs on with the next items, *1. Iron 2. Coal*, is running text. */
function isBullet(text: string): boolean {
  return BULLET.test(text) && inlineItems(text, 0, text.length).length === 1;
}

const HIGHLIGHTS =
  /^(?:(?:key |main |top |article |news )?(?:highlights|takeaways|points|facts|findings)|(?:at a|quick) glance|in brief|summary|executive summary|the gist|tl;?dr|what you need to know|the essentials)\s*:?$/iu;

/** *About Norrvik Shipping*, *About us*: what follows is the company's standing text, not news. */
export function isBoilerplateHeading(text: string): boolean {
  return (
    text.length < 60 &&
    /^[*_#\s]*about (?:the )?(?:us\b|\p{Lu}|\d|i\p{Lu})[^.?!]*$/u.test(text.replace(/^([*_#\s]*)About/u, '$1about'))
  );
}

/** True for the heading over the list that sums the article up. */
export function isHighlightsHeading(text: string): boolean {
  return text.length < 40 && HIGHLIGHTS.test(text);
}

class BlockBuilder {
  private readonly blocks: Block[] = [];
  private group = -1;
  private section = -1;
  private highlights = false;
  private boilerplate = false;
  private at = 0;

  constructor(
    private readonly lines: readonly Line[],
    private readonly wrapped: boolean,
  ) {}

  read(): Block[] {
    this.readFrontMatter();
    while (this.at < this.lines.length) {
      const line = this.lines[this.at]!;
      if (line.blank) this.at++;
      else if (isTableAt(this.lines, this.at)) this.readTable();
      else if (isFurniture(line.text)) this.addLine('furniture', true);
      else if (/^\[\^[^\]\s]{1,60}\]:/u.test(line.text)) this.addLine('comment', true);
      else if (isCredit(line.text)) this.addLine('byline', true);
      else if (isBullet(line.text)) this.readList();
      else if (this.isHeading(this.at)) this.addHeading();
      else if (this.isByline(this.at)) this.addLine('byline', true);
      else this.readParagraph();
    }
    return this.blocks;
  }

  private add(kind: BlockKind, start: number, end: number, newGroup: boolean, level?: number): void {
    if (newGroup) this.group++;
    if (kind === 'heading') this.section = this.blocks.length;
    const highlights = this.highlights && kind === 'listItem';
    const block: Block = { kind, start, end, group: this.group, section: this.section, highlights };
    this.blocks.push(level === undefined ? block : { ...block, level });
  }

  private addLine(kind: BlockKind, newGroup: boolean): void {
    const line = this.lines[this.at++]!;
    this.add(kind, line.start, line.end, newGroup);
  }

  private addHeading(): void {
    const line = this.lines[this.at]!;
    this.highlights = isHighlightsHeading(line.text);
    this.boilerplate = this.blocks.length >= 3 && isBoilerplateHeading(line.text);
    this.add('heading', line.start, line.end, true, this.blocks.some((block) => block.kind === 'heading') ? 2 : 1);
    this.at++;
  }

  private readFrontMatter(): void {
    if (this.lines[0]?.text !== '---') return;
    const close = this.lines.findIndex(
      (line, index) => index > 0 && index < 200 && (line.text === '---' || line.text === '...'),
    );
    if (
      close < 0 ||
      !this.lines.slice(1, close).every((line) => line.blank || /^[\w-]+\s*:|^[-#]|^\s/u.test(line.text))
    )
      return;
    this.add('frontMatter', this.lines[0].start, this.lines[close]!.end, true);
    this.at = close + 1;
  }

  private readTable(): void {
    let first = true;
    while (this.at < this.lines.length && !this.lines[this.at]!.blank && this.lines[this.at]!.text.includes('|')) {
      this.addLine('tableRow', first);
      first = false;
    }
    this.highlights = false;
  }

  private readList(): void {
    let first = true;
    while (this.at < this.lines.length) {
      const line = this.lines[this.at]!;
      if (line.blank) {
        const next = this.lines[this.at + 1];
        if (next === undefined || !isBullet(next.text)) break;
        this.at++;
        continue;
      }
      if (!isBullet(line.text)) break;
      const end = this.continuedEnd(this.at);
      this.add('listItem', line.start, this.lines[end]!.end, first);
      this.at = end + 1;
      first = false;
    }
    this.highlights = false;
  }

  /** index of the last line of the paragraph or item that begins at line `from` */
  private continuedEnd(from: number): number {
    let end = from;
    while (end + 1 < this.lines.length && this.continues(end)) end++;
    return end;
  }

  private continues(index: number): boolean {
    const line = this.lines[index]!;
    const next = this.lines[index + 1]!;
    if (
      next.blank ||
      turnOf(next.text) !== undefined ||
      isBullet(next.text) ||
      isFurniture(next.text) ||
      isTableAt(this.lines, index + 1)
    )
      return false;
    if (!this.wrapped)
      return (
        !/[.!?:;”"’)\]]$/u.test(line.text) &&
        /^\p{Ll}/u.test(next.text) &&
        (line.text.length > 20 || /[.!?]$/u.test(next.text))
      );
    return line.text.length >= 40 || /^\p{Ll}/u.test(next.text);
  }

  private readParagraph(): void {
    const from = this.at;
    const end = this.continuedEnd(from);
    const kind = this.lines[from]!.text.startsWith('>') ? 'quote' : 'paragraph';
    this.add(kind, this.lines[from]!.start, this.lines[end]!.end, true);
    const turn = turnOf(this.lines[from]!.text);
    if (turn !== undefined) this.blocks.push({ ...this.blocks.pop()!, turn });
    else if (this.boilerplate) this.blocks.push({ ...this.blocks.pop()!, boilerplate: true });
    this.at = end + 1;
    this.highlights = false;
  }

  private isHeading(index: number): boolean {
    const { text } = this.lines[index]!;
    if (turnOf(text) !== undefined) return false;
    if (/^#{1,6}\s/u.test(text)) return true;
    if (isHighlightsHeading(text)) return true;
    if (!looksLikeHeading(text)) return false;
    const previous = index > 0 ? this.lines[index - 1]! : undefined;
    const next = this.lines.slice(index + 1, index + 4).find((line) => !line.blank);
    if (next === undefined || isFurniture(next.text)) return false;
    // "It was a cold" over "night in the city.": a line that was broken
    if (next === this.lines[index + 1] && /^\p{Ll}.*[.!?]$/u.test(next.text) && this.continues(index)) return false;
    if (this.blocks.every((block) => block.kind === 'frontMatter')) return true;
    // In hard-wrapped text a heading stands alone; a first line that is followed by another is a paragraph's.
    if (this.wrapped && !(this.lines[index + 1]?.blank ?? true)) return false;
    return (
      !this.isByline(index) &&
      (previous === undefined ||
        previous.blank ||
        endsSentence(previous.text) ||
        isBullet(previous.text) ||
        previous.text.includes('|'))
    );
  }

  private isByline(index: number): boolean {
    const { text } = this.lines[index]!;
    if (text.length > 90 || /[.!?:;]$/u.test(text)) return false;
    if (/^by\s+\p{Lu}/iu.test(text)) return true;
    const last = this.blocks.at(-1);
    const afterTitle =
      last?.kind === 'byline' ||
      (last?.kind === 'heading' &&
        last.level === 1 &&
        !last.highlights &&
        !isHighlightsHeading(this.lines[index - 1]?.text ?? ''));
    return (
      afterTitle &&
      this.blocks.length <= 4 &&
      /^[\p{Lu}\d]/u.test(text) &&
      (/,/u.test(text) || DATE_WORDS.test(text)) &&
      text.split(/\s+/u).length <= 9
    );
  }
}

const DATE_WORDS = /\b(?:\d{4}|issue|updated|published|posted|min read)\b/iu;

const endsSentence = (text: string): boolean => /[.!?…:”"’)\]|]\s*$/u.test(text);

const TURN = /^[*_]{0,3}(?:(q(?:uestion)?)|(a(?:nswer)?))[*_]{0,3}\s?:[*_]{0,3}\s+\S/iu;

/** `Q: …` or `A: …`, as interviews are set. */
export function turnOf(text: string): Block['turn'] {
  const turn = TURN.exec(text);
  if (turn === null) return undefined;
  return turn[1] === undefined ? 'answer' : 'question';
}

function looksLikeHeading(line: string): boolean {
  const text = line.replace(/^[*_]+|[*_]+$/gu, '');
  if (text.length > 110 || /[.;,]$/u.test(text) || /^["“‘(]/u.test(text)) return false;
  if (/:$/u.test(text)) return false;
  const words = text.split(/\s+/u);
  if (words.length > 14 || !/\p{L}/u.test(text)) return false;
  return /^\P{Ll}/u.test(text) || words.length <= 8;
}

function isTableAt(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  if (!line.text.includes('|')) return false;
  const pipes = line.text.split('|').length - 1;
  const beside = [lines[index - 1], lines[index + 1]].some((other) => other !== undefined && other.text.includes('|'));
  return pipes >= 1 && (beside || pipes >= 3);
}

/** Hard-wrapped: runs of adjacent prose lines of about the same, limited length. */
function isHardWrapped(lines: readonly Line[]): boolean {
  let inner = 0;
  let full = 0;
  let unfinished = 0;
  let longest = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    longest = Math.max(longest, line.text.length);
    if (
      line.blank ||
      lines[i + 1]!.blank ||
      isBullet(line.text) ||
      isBullet(lines[i + 1]!.text) ||
      line.text.includes('|')
    )
      continue;
    inner++;
    if (line.text.length >= 45) full++;
    if (!endsSentence(line.text)) unfinished++;
  }
  return inner >= 2 && longest <= 140 && full * 10 >= inner * 6 && unfinished * 2 >= inner;
}
