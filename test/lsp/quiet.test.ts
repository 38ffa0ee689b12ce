import assert from 'node:assert/strict';
import type { Finding, Span } from '../../server/src/engine/index';
import {
  calm,
  edited,
  heldSentences,
  settle,
  stillness,
  unfinished,
  type QuietSentence,
  type QuietState,
} from '../../server/src/lsp/quiet';

/** A sentence ends at `.`, `?` or a line end; a sentence with a figure and without “said” is flagged, as a stand-in for the rules. */
function sentencesOf(text: string): QuietSentence[] {
  return [...text.matchAll(/\S[^.?\n]*[.?]?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    role: 'prose',
  }));
}

function findingsOf(text: string, ignored: ReadonlySet<number>): Finding[] {
  return sentencesOf(text).flatMap((sentence, index) => {
    const words = text.slice(sentence.start, sentence.end);
    if (ignored.has(index) || !/\d/.test(words) || words.includes('said')) return [];
    return [finding(sentence, index)];
  });
}

function finding({ start, end }: Span, sentence: number, related: readonly Span[] = []): Finding {
  return {
    start,
    end,
    sentence,
    rule: 'bare-figure',
    level: 'warning',
    message: '',
    fixes: () => [],
    related: related.map((span) => ({ ...span, message: '' })),
  };
}

class Writer {
  state: QuietState = calm();
  now = 0;

  constructor(public text: string) {
    this.shown();
  }

  /** Replaces `old` (its first place) by `words`. */
  replace(old: string, words: string): this {
    const start = this.text.indexOf(old);
    assert.ok(start >= 0);
    return this.change(start, start + old.length, words);
  }

  insert(at: number, words: string): this {
    return this.change(at, at, words);
  }

  append(words: string): this {
    return this.insert(this.text.length, words);
  }

  change(start: number, end: number, words: string): this {
    this.now += 100;
    this.text = this.text.slice(0, start) + words + this.text.slice(end);
    this.state = edited(this.state, [{ start, end, length: words.length }], this.now);
    return this;
  }

  wait(milliseconds: number): this {
    this.now += milliseconds;
    return this;
  }

  shown(): string[] {
    const sentences = sentencesOf(this.text);
    const held = heldSentences(this.state, this.text, sentences, this.now);
    const findings = findingsOf(this.text, unfinished(held));
    const settled = settle(this.state, held, findings, sentences, () => true);
    this.state = settled.state;
    return settled.shown.map(({ start, end }) => this.text.slice(start, end));
  }
}

describe('quiet where you write', () => {
  it('says nothing while a sentence is typed, and all once the next one has begun', () => {
    const writer = new Writer('They opened a plant, she said.\n');
    for (const character of 'It made 40 tons last year.') {
      writer.append(character);
      assert.deepEqual(writer.shown(), [], writer.text);
    }
    writer.append(' ');
    assert.deepEqual(writer.shown(), []);
    writer.append('T');
    assert.deepEqual(writer.shown(), [], 'one letter may still belong to the sentence');
    writer.append('hen ');
    assert.deepEqual(writer.shown(), ['It made 40 tons last year.']);
  });

  it('shows what waited when nothing is edited for a while', () => {
    const writer = new Writer('').append('It made 40 tons');
    assert.deepEqual(writer.shown(), []);
    assert.deepEqual(writer.wait(stillness - 1).shown(), []);
    assert.deepEqual(writer.wait(1).shown(), ['It made 40 tons']);
  });

  it('goes on waiting where a sentence was left half written, until the pause', () => {
    const writer = new Writer('Before.\n\nAfter it all ended.').insert(8, 'It made 40 tons');
    writer.append(' More words');
    assert.deepEqual(writer.shown(), []);
    assert.deepEqual(writer.wait(stillness).shown(), ['It made 40 tons']);
  });

  it('shows a finished sentence when the edit moves to another line', () => {
    const writer = new Writer('Before.\n\nAfter it.').insert(8, 'It made 40 tons.');
    assert.deepEqual(writer.shown(), []);
    assert.deepEqual(writer.append('x').shown(), ['It made 40 tons.']);
  });

  it('keeps what stood in the sentence while it is edited', () => {
    const writer = new Writer('It made 40 tons. All is well.');
    assert.deepEqual(writer.replace('40', '4').shown(), ['It made 4 tons.']);
    assert.deepEqual(writer.replace('tons', 'tonnes').shown(), ['It made 4 tonnes.']);
  });

  it('lets a resolved finding go at once, and has it wait when it comes back', () => {
    const writer = new Writer('It made 40 tons. All is well.');
    assert.deepEqual(writer.replace('tons', 'tons, she said').shown(), []);
    assert.deepEqual(writer.replace(', she said', '').shown(), []);
    assert.deepEqual(writer.wait(stillness).shown(), ['It made 40 tons.']);
  });

  it('leaves the findings of other sentences alone', () => {
    const writer = new Writer('It made 40 tons. It hired 9 people.');
    writer.append(' It sold 3');
    assert.deepEqual(writer.shown(), ['It made 40 tons.', 'It hired 9 people.']);
  });

  it('shows the finished sentences of a pasted paragraph and waits for its last', () => {
    const writer = new Writer('').append('It made 40 tons. It hired 9 people. It sold 3');
    assert.deepEqual(writer.shown(), ['It made 40 tons.', 'It hired 9 people.']);
  });

  it('remembers edits that nobody looked at in between', () => {
    const writer = new Writer('One.\n\nTwo.').insert(4, ' It made 40').append(' It sold 3');
    assert.deepEqual(writer.shown(), []);
    assert.deepEqual(writer.wait(stillness).shown(), ['It made 40', 'It sold 3']);
  });

  it('does not hold a finding of an unquiet rule', () => {
    const sentences = sentencesOf('It made 40');
    const state = edited(calm(), [{ start: 0, end: 0, length: 10 }], 0);
    const held = heldSentences(state, 'It made 40', sentences, 1);
    assert.equal(held.length, 1);
    const found = [finding(sentences[0]!, 0)];
    assert.deepEqual(settle(state, held, found, sentences, () => false).shown, found);
    assert.deepEqual(settle(state, held, found, sentences, () => true).shown, []);
  });

  it('keeps a standing finding whose related words reach into the edited sentence, and holds a new one', () => {
    const text = 'It made 40 tons. It sold 3';
    const sentences = sentencesOf(text);
    const [first, second] = [sentences[0]!, sentences[1]!];
    const alone = settle(calm(), [], [finding(first, 0)], sentences, () => true).state;
    const grouped = [finding(first, 0, [second])];
    const after = edited(alone, [{ start: text.length, end: text.length, length: 0 }], 0);
    const held = heldSentences(after, text, sentences, 1);
    assert.deepEqual(settle(after, held, grouped, sentences, () => true).shown, grouped);
    const fresh = edited(calm(), [{ start: text.length, end: text.length, length: 0 }], 0);
    assert.deepEqual(settle(fresh, heldSentences(fresh, text, sentences, 1), grouped, sentences, () => true).shown, []);
  });

  it('has new findings elsewhere wait while a sentence is half written, and shows them once it is whole', () => {
    const before = 'Title\n\nIt made 40 tons, she said.';
    const state = edited(
      settle(calm(), [], [], sentencesOf(before), () => true).state,
      [{ start: 7, end: 7, length: 2 }],
      0,
    );
    const look = (words: string): number => {
      const text = before.replace('\n\nIt', `\n\n${words}\nIt`);
      const sentences = sentencesOf(text);
      const held = heldSentences(state, text, sentences, 1);
      return settle(state, held, [finding(sentences[2]!, 2)], sentences, () => true).shown.length;
    };
    assert.deepEqual([look('In'), look('A.')], [0, 1]);
  });

  it('holds nothing in a document that was only opened', () => {
    const text = 'It made 40 tons';
    assert.deepEqual(heldSentences(calm(), text, sentencesOf(text), 0), []);
  });
});
