import { LeastRecentlyUsed } from './base/lru';
import type { CompanyRegistry } from './facts/model';
import { createRegistry, starterRegistry } from './facts/registry';
import type { SentenceFacts } from './recognize/model';
import { recogniseSentence } from './recognize/recognise';
import { ArticleResolver } from './resolve/article';
import type { Article } from './resolve/model';
import type { Sentence, TextLanguage } from './text/model';
import { TextReader } from './text/read';

export interface AnalyzerOptions {
  /** names and facts known beforehand; the starter registry when absent */
  readonly registry?: CompanyRegistry;
  /** sentences whose facts are remembered, {@link SENTENCES} when absent; fewer where each text is read once */
  readonly sentences?: number;
}

/** What a step of an analysis was spent on. */
export type AnalysisPhase = 'read' | 'recognise' | 'resolve';

/** Turns any text into an `Article`. Keeps what it learnt of each sentence, so that an edit costs the sentences it changed. */
export interface Analyzer {
  readonly registry: CompanyRegistry;
  /**
   * Never throws; offsets are UTF-16 code units of `text`. With `previous`, what this analyzer made of the text before an edit, the
   * result is the same and comes sooner.
   */
  analyze(text: string, language: TextLanguage, previous?: Article): Article;
  /** the same in small steps, for callers that must not block: each `yield` is a chance to stop, and says what was worked on */
  steps(text: string, language: TextLanguage, previous?: Article): Generator<AnalysisPhase, Article>;
  /** an analyzer over another registry that shares what does not depend on it */
  withRegistry(registry: CompanyRegistry): Analyzer;
}

/** Sentences of a very long article, and then some: what an edit leaves alone is taken from the article before. */
const SENTENCES = 10_000;
/** Code units of one sentence's weight in the memory, on average: lines without end are no sentences to remember. */
const LENGTH = 500;
/** Sentences between two chances to stop. */
const SENTENCES_PER_STEP = 40;

export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const { registry = createRegistry(starterRegistry()), sentences = SENTENCES } = options;
  return new CachingAnalyzer(registry, new TextReader(sentences), sentences);
}

class CachingAnalyzer implements Analyzer {
  readonly #resolver = new ArticleResolver();
  readonly #spellings = new LeastRecentlyUsed<string, string>(20_000, 1_000_000);
  readonly #facts: LeastRecentlyUsed<string, SentenceFacts>;

  constructor(
    readonly registry: CompanyRegistry,
    private readonly reader: TextReader,
    private readonly remembered: number,
  ) {
    this.#facts = new LeastRecentlyUsed(remembered, remembered * LENGTH);
  }

  analyze(text: string, language: TextLanguage, previous?: Article): Article {
    const steps = this.steps(text, language, previous);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  *steps(text: string, language: TextLanguage, previous?: Article): Generator<AnalysisPhase, Article> {
    const before = previous?.registry === this.registry ? previous : undefined;
    const structure = this.reader.read(text, language, before?.structure);
    yield 'read';
    const facts: SentenceFacts[] = [];
    const { sentences } = structure;
    let fresh = 0;
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index]!;
      let known = before && unchangedFacts(sentence, before.sentences, index, index - sentences.length);
      if (known === undefined) {
        known = this.#factsOf(sentence);
        if (++fresh % SENTENCES_PER_STEP === 0) yield 'recognise';
      }
      facts.push(known);
    }
    yield 'recognise';
    return yield* this.#resolver.steps(structure, facts, this.registry, before);
  }

  #factsOf(sentence: Sentence): SentenceFacts {
    const key = `${sentence.role} ${sentence.text}`;
    let known = this.#facts.get(key);
    if (known === undefined) {
      known = this.#withSharedNames(recogniseSentence(sentence, this.registry));
      this.#facts.set(key, known, key.length);
    }
    return known;
  }

  /** Names spelt alike share one string: it is compared a great deal after every edit, and costs least where it is the same. */
  #withSharedNames(facts: SentenceFacts): SentenceFacts {
    if (facts.names.length === 0) return facts;
    return { ...facts, names: facts.names.map((name) => ({ ...name, text: this.#shared(name.text) })) };
  }

  #shared(spelling: string): string {
    const known = this.#spellings.get(spelling);
    if (known === undefined) this.#spellings.set(spelling, spelling, spelling.length);
    return known ?? spelling;
  }

  withRegistry(registry: CompanyRegistry): Analyzer {
    return new CachingAnalyzer(registry, this.reader, this.remembered);
  }
}

/** The facts of the same sentence in the article before an edit: as many sentences from its beginning, or from its end. */
function unchangedFacts(
  { role, text }: Sentence,
  before: Article['sentences'],
  fromStart: number,
  fromEnd: number,
): SentenceFacts | undefined {
  const first = before[fromStart];
  if (first?.text === text && first.role === role) return first.facts;
  const last = before[before.length + fromEnd];
  return last?.text === text && last.role === role ? last.facts : undefined;
}
