import { Word } from '../../lexicon/attributionWords';
import type { CueForm } from '../../lexicon/cues';
import { atEnd } from './complements';
import { has, isApostrophe, lower, type SentenceView } from './sentenceView';

/** *Two of the yards that complain have not made money*: what they do, said in passing. */
export function actsInRelative(view: SentenceView, verb: number): boolean {
  return (
    /^(?:that|who|which)$/u.test(lower(view, verb - 1)) &&
    has(view, verb + 1, Word.auxiliary | Word.modal) &&
    !isApostrophe(view, verb + 1)
  );
}

/** *Staff tell a different story*, *Will the houses declare a vintage?*: an idiom, a question. */
export function tellsTale(view: SentenceView, form: CueForm, verb: number): boolean {
  if (form.base && view.tokens.at(-1)?.text === '?' && has(view, 0, Word.auxiliary | Word.modal)) return true;
  if (form.verb.lemma !== 'tell') return false;
  for (let i = verb + 1; i < view.tokens.length && i - verb < 5; i++)
    if (/^(?:story|stories|tale|tales)$/u.test(lower(view, i)))
      return atEnd(view, i + 1) || view.tokens[i + 1]!.text === ':';
  return false;
}
