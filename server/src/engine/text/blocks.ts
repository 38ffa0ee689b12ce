import type { Line } from './plainLines';
import { isBoilerplateHeading } from './lineWords';
import type { Block, BlockKind } from './model';

/**
 * Reads plain text as blocks: front matter, title and headings, byline, lists, pipe tables, paragraphs, page furniture. A line is a
 * paragraph unless the text is hard-wrapped, where a run of lines is one.
 */
export function readPlainBlocks(lines: readonly Line[]): Block[] {
  return new BlockBuilder(lines, isHardWrapped(lines)).read();
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
      else if (line.words.furniture) this.addLine('furniture', true);
      else if (/^\[\^[^\]\s]{1,60}\]:/u.test(line.text)) this.addLine('comment', true);
      else if (line.words.credit) this.addLine('byline', true);
      else if (line.words.bullet) this.readList();
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
    const { group, section } = this;
    // Written out, because a copy with `...` for each heading shows in a keystroke.
    this.blocks.push(
      level === undefined
        ? { kind, start, end, group, section, highlights }
        : { kind, start, end, group, section, highlights, level },
    );
  }

  private addLine(kind: BlockKind, newGroup: boolean): void {
    const line = this.lines[this.at++]!;
    this.add(kind, line.start, line.end, newGroup);
  }

  private addHeading(): void {
    const line = this.lines[this.at]!;
    this.highlights = line.words.highlights;
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
    while (this.at < this.lines.length && !this.lines[this.at]!.blank && this.lines[this.at]!.words.piped) {
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
        if (next === undefined || !next.words.bullet) break;
        this.at++;
        continue;
      }
      if (!line.words.bullet) break;
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
      next.words.turn !== undefined ||
      next.words.bullet ||
      next.words.furniture ||
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
    const turn = this.lines[from]!.words.turn;
    if (turn !== undefined) this.blocks.push({ ...this.blocks.pop()!, turn });
    else if (this.boilerplate) this.blocks.push({ ...this.blocks.pop()!, boilerplate: true });
    this.at = end + 1;
    this.highlights = false;
  }

  private isHeading(index: number): boolean {
    const { text, words } = this.lines[index]!;
    if (words.turn !== undefined) return false;
    if (/^#{1,6}\s/u.test(text)) return true;
    if (words.highlights) return true;
    if (!words.titled) return false;
    const previous = index > 0 ? this.lines[index - 1]! : undefined;
    const next = this.lines.slice(index + 1, index + 4).find((line) => !line.blank);
    if (next === undefined || next.words.furniture) return false;
    // "It was a cold" over "night in the city.": a line that was broken
    if (next === this.lines[index + 1] && /^\p{Ll}.*[.!?]$/u.test(next.text) && this.continues(index)) return false;
    if (this.blocks.every((block) => block.kind === 'frontMatter')) return true;
    // In hard-wrapped text a heading stands alone; a first line that is followed by another is a paragraph's.
    if (this.wrapped && !(this.lines[index + 1]?.blank ?? true)) return false;
    return (
      !this.isByline(index) &&
      (previous === undefined ||
        previous.blank ||
        previous.words.ended ||
        previous.words.bullet ||
        previous.words.piped)
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
        !(this.lines[index - 1]?.words.highlights === true));
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

function isTableAt(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  if (!line.words.piped) return false;
  const pipes = line.text.split('|').length - 1;
  const beside = [lines[index - 1], lines[index + 1]].some((other) => other !== undefined && other.words.piped);
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
    if (line.blank || lines[i + 1]!.blank || line.words.bullet || lines[i + 1]!.words.bullet || line.words.piped)
      continue;
    inner++;
    if (line.text.length >= 45) full++;
    if (!line.words.ended) unfinished++;
  }
  return inner >= 2 && longest <= 140 && full * 10 >= inner * 6 && unfinished * 2 >= inner;
}
