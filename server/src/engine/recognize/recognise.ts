import type { CompanyRegistry } from '../facts/model';
import type { Sentence } from '../text/model';
import { tokenize } from '../text/tokens';
import type { SentenceFacts, SentenceInput } from './model';
import { recognisers } from './registry';

/** Runs every recogniser over one sentence, in the registry's order. Depends on the sentence's text and role and on `registry` only. */
export function recogniseSentence(sentence: Pick<Sentence, 'text' | 'role'>, registry: CompanyRegistry): SentenceFacts {
  const input: SentenceInput = { text: sentence.text, role: sentence.role, tokens: tokenize(sentence.text), registry };
  const facts: Partial<Record<keyof SentenceFacts, unknown>> = {};
  for (const recogniser of recognisers)
    facts[recogniser.id] = recogniser.recognize(input, facts as Partial<SentenceFacts>);
  return facts as unknown as SentenceFacts;
}
