import type { Span } from '../base/span';
import type { Difference } from '../resolve/difference';
import type { Article, ArticleSentence } from '../resolve/model';
import type { Finding, Fix, Keeping, Related, Rule, RuleContext } from './model';

/** Asks the rule about an article; in the order in which it reports. */
export type Ask = (rule: Rule, article: Article, context: RuleContext) => readonly Finding[];

/**
 * What one rule finds in an article that is edited. A finding that an edit left alone is kept, and moved where the text before it grew or
 * shrank; a kept finding that stays where it stood stays the same object.
 */
export class RuleKeeper {
  #article: Article | undefined;
  #context: RuleContext | undefined;
  #findings: readonly Finding[] = [];
  /** the fixes of findings that were made for this article; those that are kept hold on to no article, old or new */
  #made = new Map<Finding, Finding['fixes']>();

  constructor(
    private readonly rule: Rule,
    private readonly ask: Ask,
  ) {}

  /**
   * The findings of the rule on the article, as from scratch. `difference` is how it differs from the one that this was called with before;
   * undefined where that is not known. Throws what the rule throws.
   */
  findings(article: Article, context: RuleContext, difference: Difference | undefined): readonly Finding[] {
    const before = this.#article;
    // A rule that throws must not be taken for one that found nothing.
    this.#article = undefined;
    this.#made = new Map();
    const findings =
      before === undefined || difference === undefined
        ? this.#asked(article, context)
        : this.#after(before, difference, article, context);
    this.#article = article;
    this.#context = context;
    this.#findings = findings;
    return findings;
  }

  #asked(article: Article, context: RuleContext): readonly Finding[] {
    const found = this.ask(this.rule, article, context);
    if (this.rule.keeping === undefined) return found;
    return found.map((finding) => {
      const lasting = this.#lasting(finding);
      this.#made.set(lasting, finding.fixes);
      return lasting;
    });
  }

  #after(before: Article, difference: Difference, article: Article, context: RuleContext): readonly Finding[] {
    const { keeping } = this.rule;
    if (keeping === undefined) return this.#asked(article, context);
    if ('reach' in keeping) return this.#reached(keeping.reach, before, difference, article, context);
    const same = difference.sentences.every((index) =>
      alike(keeping.sees(before, before.sentences[index]!), keeping.sees(article, article.sentences[index]!)),
    );
    return (same ? this.#moved(this.#findings, before, difference) : undefined) ?? this.#asked(article, context);
  }

  #reached(
    reach: Reach,
    before: Article,
    difference: Difference,
    article: Article,
    context: RuleContext,
  ): readonly Finding[] {
    const again = new Set<number>();
    for (const index of difference.sentences) {
      addAll(again, reach(before, index), article.sentences.length);
      addAll(again, reach(article, index), article.sentences.length);
    }
    const elsewhere = this.#findings.filter(({ sentence }) => !again.has(sentence!));
    const moved = this.#moved(elsewhere, before, difference);
    if (moved === undefined) return this.#asked(article, context);
    const only = [...again].sort((a, b) => a - b).map((index) => article.sentences[index]!);
    return inOrder(moved, this.#asked(article, { ...context, only }));
  }

  /** The findings where they stand now; undefined where one of them rests on words of the edited sentence. */
  #moved(findings: readonly Finding[], before: Article, difference: Difference): readonly Finding[] | undefined {
    const edited = before.sentences[difference.edited];
    if (edited === undefined) return findings;
    const moved: Finding[] = [];
    for (const finding of findings) {
      if (touches(finding, edited) || finding.related.some((one) => isHere(one) && touches(one, edited)))
        return undefined;
      moved.push(difference.by === 0 ? finding : this.#movedFinding(finding, difference.moved));
    }
    return moved;
  }

  #movedFinding(finding: Finding, moved: Difference['moved']): Finding {
    const start = moved(finding.start)!;
    if (start === finding.start && finding.related.every((one) => !isHere(one) || moved(one.start) === one.start))
      return finding;
    const related = finding.related.map((one) =>
      isHere(one) ? { start: moved(one.start)!, end: moved(one.end)!, message: one.message } : one,
    );
    return this.#lasting(finding, start, moved(finding.end)!, related);
  }

  /** The finding with fixes that are right for as long as it is kept: they edit the text as it stands when they are asked for. */
  #lasting(finding: Finding, start = finding.start, end = finding.end, related = finding.related): Finding {
    const { rule, level, message, sentence } = finding;
    const fixes = (): readonly Fix[] => (this.#made.get(lasting) ?? (() => this.#fixesAgain(lasting)))();
    // Written out, because a copy with `...` for each finding shows in a keystroke.
    const lasting: Finding =
      sentence === undefined
        ? { start, end, rule, level, message, related, fixes }
        : { start, end, rule, level, message, related, fixes, sentence };
    return lasting;
  }

  #fixesAgain({ start, end, message, sentence }: Finding): readonly Fix[] {
    if (this.#article === undefined || this.#context === undefined) return [];
    const only = this.#onlyFor(this.#article, sentence);
    const context = only === undefined ? this.#context : { ...this.#context, only };
    const found = this.ask(this.rule, this.#article, context).find(
      (finding) => finding.start === start && finding.end === end && finding.message === message,
    );
    return found?.fixes() ?? [];
  }

  #onlyFor(article: Article, sentence: number | undefined): readonly ArticleSentence[] | undefined {
    const { keeping } = this.rule;
    if (sentence === undefined || keeping === undefined || !('reach' in keeping)) return undefined;
    const { start, end } = keeping.reach(article, sentence);
    return article.sentences.slice(Math.max(0, start), end);
  }
}

type Reach = Extract<Keeping, { readonly reach: unknown }>['reach'];

function addAll(indices: Set<number>, { start, end }: Span, count: number): void {
  for (let index = Math.max(0, start); index < Math.min(end, count); index++) indices.add(index);
}

/** Both lists are in the order of their sentences, and share none. */
function inOrder(some: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  if (others.length === 0) return some;
  const merged: Finding[] = [];
  let next = 0;
  for (const finding of some) {
    while (next < others.length && others[next]!.sentence! < finding.sentence!) merged.push(others[next++]!);
    merged.push(finding);
  }
  while (next < others.length) merged.push(others[next++]!);
  return merged;
}

const isHere = ({ elsewhere }: Related): boolean => elsewhere === undefined;

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Equal strings, numbers and booleans, and lists of them. */
function alike(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((one, index) => alike(one, b[index]));
}
