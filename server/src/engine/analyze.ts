import { LeastRecentlyUsed } from './base/lru';
import type { CompanyRegistry } from './facts/model';
import { createRegistry, starterRegistry } from './facts/registry';
import type { SentenceFacts } from './recognize/model';
import { recogniseSentence } from './recognize/recognise';
import { resolveArticle } from './resolve/article';
import type { Article } from './resolve/model';
import type { TextLanguage } from './text/model';
import { TextReader } from './text/read';

export interface AnalyzerOptions {
  /** names and facts known beforehand; the starter registry when absent */
  readonly registry?: CompanyRegistry;
}

/** Turns any text into an `Article`. Keeps what it learnt of each sentence, so that an edit costs the sentences it changed. */
export interface Analyzer {
  readonly registry: CompanyRegistry;
  /** never throws; offsets are UTF-16 code units of `text` */
  analyze(text: string, language: TextLanguage): Article;
  /** the same in small steps, for callers that must not block: each `yield` is a chance to stop */
  steps(text: string, language: TextLanguage): Generator<void, Article>;
  /** an analyzer over another registry that shares what does not depend on it */
  withRegistry(registry: CompanyRegistry): Analyzer;
}

/** Sentences between two chances to stop. */
const SENTENCES_PER_STEP = 40;

export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  return new CachingAnalyzer(options.registry ?? createRegistry(starterRegistry()), new TextReader());
}

class CachingAnalyzer implements Analyzer {
  readonly #facts = new LeastRecentlyUsed<string, SentenceFacts>(50_000, 20_000_000);

  constructor(
    readonly registry: CompanyRegistry,
    private readonly reader: TextReader,
  ) {}

  analyze(text: string, language: TextLanguage): Article {
    const steps = this.steps(text, language);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  *steps(text: string, language: TextLanguage): Generator<void, Article> {
    const structure = this.reader.read(text, language);
    yield;
    const facts: SentenceFacts[] = [];
    let fresh = 0;
    for (const sentence of structure.sentences) {
      const key = `${sentence.role} ${sentence.text}`;
      let known = this.#facts.get(key);
      if (known === undefined) {
        known = recogniseSentence(sentence, this.registry);
        this.#facts.set(key, known, key.length);
        if (++fresh % SENTENCES_PER_STEP === 0) yield;
      }
      facts.push(known);
    }
    yield;
    return resolveArticle(structure, facts, this.registry);
  }

  withRegistry(registry: CompanyRegistry): Analyzer {
    return new CachingAnalyzer(registry, this.reader);
  }
}
