import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  check,
  createAnalyzer,
  parseCheckSettings,
  rules,
  type Analyzer,
  type Article,
  type Finding,
} from '../../server/src/engine/index';
import { calm, edited, stillness, type QuietState } from '../../server/src/lsp/quiet';
import { checkQuietly } from '../../server/src/lsp/quietCheck';
import { plant } from '../lsp/support/texts';

const { settings } = parseCheckSettings({ strictness: 'strict' }, rules);
const quiet = new Set(rules.filter((rule) => rule.quiet).map((rule) => rule.id));

/** An editor at work on one text. */
class Draft {
  state: QuietState = calm();
  now = 0;
  #article: Article | undefined;

  constructor(
    readonly analyzer: Analyzer,
    public text: string,
  ) {
    this.look();
  }

  type(at: number, character: string): void {
    this.now += 80;
    this.text = this.text.slice(0, at) + character + this.text.slice(at);
    this.state = edited(this.state, [{ start: at, end: at, length: character.length }], this.now);
  }

  /** What is shown now of the rules that wait. */
  look(): readonly Finding[] {
    const article = this.analyzer.analyze(this.text, 'article', this.#article);
    this.#article = article;
    const result = checkQuietly(article, this.state, this.now, (now) => check(now, settings).findings);
    this.state = result.state;
    return result.shown.filter(({ rule }) => quiet.has(rule));
  }
}

/** Which findings stand, whatever numbers and places they name. */
function described(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  return findings.map(({ rule }) => {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return `${rule} ${String(counts.get(rule))}`;
  });
}

/** Types the sentences that lack a source anew, one at a time, and answers what was raised before their ends. */
function raisedEarly(text: string, most: number): string[] {
  const analyzer = createAnalyzer();
  const article = analyzer.analyze(text, 'article');
  const raised: string[] = [];
  const lacking = article.sentences.filter(
    ({ sourcing, role }) =>
      role === 'prose' && sourcing !== undefined && !['analysis', 'sourced'].includes(sourcing.label),
  );
  for (const sentence of lacking.slice(0, most)) {
    const words = text.slice(sentence.start, sentence.end);
    const draft = new Draft(analyzer, text.slice(0, sentence.start) + text.slice(sentence.end));
    const before = new Set(described(draft.look()));
    for (let typed = 0; typed < words.length - 1; typed++) {
      draft.type(sentence.start + typed, words[typed]!);
      const shown = draft.look();
      if (described(shown).every((line) => before.has(line))) continue;
      raised.push(
        `${words.slice(0, typed + 1)}| ${shown.map(({ rule, message }) => `${rule}: ${message}`).join(' | ')}`,
      );
      break;
    }
  }
  return raised;
}

describe('typing a sentence that nobody stands behind', () => {
  it('raises nothing before its end, and everything after a pause', () => {
    assert.deepEqual(raisedEarly(plant, 4), []);
    const bare = plant.slice(0, plant.indexOf('Disclaimer'));
    assert.deepEqual(raisedEarly(bare, 4), []);
    const draft = new Draft(createAnalyzer(), bare);
    const before = draft.look().length;
    for (const character of 'Kestrel Wind GmbH built 90 towers in Velm.') draft.type(draft.text.length, character);
    assert.equal(draft.look().length, before);
    draft.now += stillness;
    assert.equal(draft.look().length, before + 1);
  });

  it('raises nothing before its end in shared articles', function () {
    const folder = resolve(__dirname, '../../../shared/articles');
    if (!existsSync(folder)) {
      console.log('      (no shared articles beside this repository)');
      this.skip();
    }
    this.timeout(120_000);
    const raised: string[] = [];
    // Every keystroke analyses the article anew: a few articles show what all of them would, in a fraction of the time.
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .slice(0, 2)) {
      raised.push(...raisedEarly(readFileSync(join(folder, name), 'utf8'), 1).map((line) => `${name}: ${line}`));
    }
    assert.deepEqual(raised, []);
  });
});
