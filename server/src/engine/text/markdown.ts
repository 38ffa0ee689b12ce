import type { SyntaxNode } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { bySpan, type Span } from '../base/span';
import { isBoilerplateHeading, isHighlightsHeading, turnOf } from './lineWords';
import { isCredit, isFurniture } from './furniture';
import { CitationCollector } from './markdown/citations';
import { citationSyntax } from './markdown/citationSyntax';
import { parsable } from './markdown/parsable';
import type { Block, BlockKind, Citations, Mark } from './model';

const markdown = parser.configure([GFM, citationSyntax]);

export interface MarkdownReading {
  /** mark-up, to be blanked in the legible text */
  readonly blanks: readonly Span[];
  readonly marks: readonly Mark[];
  /** code, in which nothing is a mark */
  readonly opaque: readonly Span[];
  readonly citations: Citations;
  /** the blocks, once the legible text is known */
  blocks(legible: string): Block[];
}

const BYLINE = /^by\s+\p{Lu}[^.!?:;]{2,80}$/iu;

interface Piece extends Span {
  readonly kind: BlockKind;
  readonly level?: number;
  /** the list, table or quote it belongs to, by its start; its own start otherwise */
  readonly group: number;
}

/** Reads Markdown (CommonMark with GitHub's tables, autolinks and strike-through; YAML front matter). Never throws. */
export function readMarkdown(text: string): MarkdownReading {
  const frontMatter = frontMatterEnd(text);
  const reader = new MarkdownReader(text, frontMatter);
  reader.walk(markdown.parse(parsable(text.slice(frontMatter))).topNode);
  if (frontMatter > 0)
    reader.pieces.unshift({
      kind: 'frontMatter',
      start: 0,
      end: text.slice(0, frontMatter).trimEnd().length,
      group: 0,
    });
  const { blanks, marks, opaque, pieces } = reader;
  const citations = reader.citations.result();
  return { blanks: blanks.sort(bySpan), marks, opaque, citations, blocks: (legible) => toBlocks(pieces, legible) };
}

const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]{0,20000}?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

function frontMatterEnd(text: string): number {
  return text.startsWith('---') ? (FRONT_MATTER.exec(text)?.[0].length ?? 0) : 0;
}

class MarkdownReader {
  readonly blanks: Span[] = [];
  readonly marks: Mark[] = [];
  readonly opaque: Span[] = [];
  readonly pieces: Piece[] = [];
  readonly citations: CitationCollector;

  constructor(
    private readonly text: string,
    private readonly offset: number,
  ) {
    this.citations = new CitationCollector(text, offset);
  }

  walk(top: SyntaxNode): void {
    top.cursor().iterate((ref) => {
      const heading = /^(?:ATX|Setext)Heading(\d)$/u.exec(ref.name);
      if (heading) this.add('heading', ref.node, Number(heading[1]));
      else return this.enter(ref.node);
      return undefined;
    });
  }

  private span(node: { from: number; to: number }): Span {
    return { start: node.from + this.offset, end: node.to + this.offset };
  }

  private add(kind: BlockKind, node: SyntaxNode, level?: number): void {
    const span = this.span(node);
    const words = this.text.slice(span.start, span.end);
    const end = span.start + words.trimEnd().length;
    this.pieces.push({
      kind,
      start: span.start,
      end,
      group: this.groupOf(node),
      ...(level === undefined ? {} : { level }),
    });
  }

  /** the outermost list, table or quote that holds the node */
  private groupOf(node: SyntaxNode): number {
    let group = node.from;
    for (let at = node.parent; at !== null; at = at.parent) {
      if (at.name === 'BulletList' || at.name === 'OrderedList' || at.name === 'Table') group = at.from;
    }
    return group;
  }

  /** false keeps out of the node's children */
  private enter(node: SyntaxNode): boolean | undefined {
    switch (node.name) {
      case 'Paragraph':
        this.add(within(node, 'ListItem') ? 'listItem' : within(node, 'Blockquote') ? 'quote' : 'paragraph', node);
        return undefined;
      case 'TableHeader':
      case 'TableRow':
        this.add('tableRow', node);
        return undefined;
      case 'TableDelimiter':
        if (node.parent?.name === 'Table') this.add('tableRow', node);
        return false;
      case 'FencedCode':
      case 'CodeBlock':
        this.add('code', node);
        this.opaque.push(this.span(node));
        return false;
      case 'HTMLBlock':
      case 'CommentBlock':
      case 'ProcessingInstructionBlock':
        this.add('comment', node);
        return false;
      case 'LinkReference':
        this.add('comment', node);
        this.citations.add(node);
        return false;
      case 'NoteDefinition':
        // the text of a footnote stands outside the article's body
        this.add('comment', node);
        this.citations.add(node);
        return undefined;
      default:
        return this.inline(node);
    }
  }

  private inline(node: SyntaxNode): boolean | undefined {
    switch (node.name) {
      case 'Link':
      case 'Image':
        this.link(node);
        return undefined;
      case 'InlineCode':
        this.opaque.push(this.span(node));
        return undefined;
      case 'NoteReference':
      case 'InlineNote':
      case 'Citation':
      case 'BareCitation':
        this.cite(node);
        return node.name === 'InlineNote' ? undefined : false;
      case 'Autolink':
        this.marks.push({
          ...this.span(node),
          kind: 'link',
          target: this.text.slice(node.from + this.offset + 1, node.to + this.offset - 1),
        });
        this.blanks.push(this.span(node));
        return false;
      case 'HeaderMark':
      case 'EmphasisMark':
      case 'StrikethroughMark':
      case 'CodeMark':
      case 'QuoteMark':
      case 'Escape':
      case 'HardBreak':
      case 'HTMLTag':
      case 'Comment':
        this.blanks.push(
          node.name === 'Escape'
            ? { start: node.from + this.offset, end: node.from + this.offset + 1 }
            : this.span(node),
        );
        return undefined;
      default:
        return undefined;
    }
  }

  private cite(node: SyntaxNode): void {
    const mark = this.citations.add(node);
    if (mark === undefined) return;
    this.marks.push(mark);
    this.blanks.push(mark);
  }

  private link(node: SyntaxNode): void {
    const marks = node.getChildren('LinkMark');
    const [open, close] = marks;
    if (open === undefined || close === undefined) return;
    const url = node.getChild('URL') ?? node.getChild('LinkLabel');
    const label = { start: open.to + this.offset, end: close.from + this.offset };
    const reference = /^\^/u.test(this.text.slice(label.start, label.end));
    if (reference || (url === null && !this.isDefined(node))) return;
    const target = url
      ? this.text.slice(url.from + this.offset, url.to + this.offset)
      : this.text.slice(label.start, label.end);
    this.marks.push({ ...this.span(node), kind: 'link', target, label });
    if (node.getChild('URL') === null) this.citations.addLink(node, label);
    this.blanks.push(this.span(open), { start: close.from + this.offset, end: node.to + this.offset });
  }

  /** `[words]` alone is a link only where the text defines `[words]: target`. */
  private isDefined(node: SyntaxNode): boolean {
    const words = this.text.slice(node.from + this.offset, node.to + this.offset);
    return words.length < 200 && this.text.includes(`\n${words}:`);
  }
}

function within(node: SyntaxNode, name: string): boolean {
  for (let at = node.parent; at !== null; at = at.parent) if (at.name === name) return true;
  return false;
}

function toBlocks(pieces: readonly Piece[], legible: string): Block[] {
  const blocks: Block[] = [];
  const groups = new Map<string, number>();
  let section = -1;
  let highlights = false;
  let boilerplate = false;
  for (const piece of [...pieces].sort(bySpan)) {
    const words = legible.slice(piece.start, piece.end).trim();
    if (words === '' && piece.kind !== 'tableRow') continue;
    const kind =
      isFurniture(words) && (piece.kind === 'paragraph' || piece.kind === 'listItem') ? 'furniture' : piece.kind;
    const key = `${piece.kind === 'listItem' || piece.kind === 'tableRow' ? 'g' : 'b'}${String(piece.group)}`;
    const group = groups.get(key) ?? groups.size;
    groups.set(key, group);
    const titled = kind === 'heading' || kind === 'paragraph';
    const summary = titled && isHighlightsHeading(words);
    const finalKind = summary
      ? 'heading'
      : kind === 'paragraph' && ((BYLINE.test(words) && blocks.length < 5) || isCredit(words))
        ? 'byline'
        : kind;
    if (finalKind === 'heading') {
      section = blocks.length;
      boilerplate = blocks.length >= 3 && isBoilerplateHeading(words);
    }
    if (kind !== 'listItem') highlights = summary;
    const turn = kind === 'paragraph' ? turnOf(words) : undefined;
    const level = piece.level ?? (summary ? 2 : undefined);
    blocks.push({
      kind: finalKind,
      start: piece.start,
      end: piece.end,
      group,
      section,
      highlights: highlights && kind === 'listItem',
      ...(level === undefined ? {} : { level }),
      ...(turn === undefined ? {} : { turn }),
      ...(boilerplate && finalKind === 'paragraph' ? { boilerplate } : {}),
    });
  }
  return blocks;
}
