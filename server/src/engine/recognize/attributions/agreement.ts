import type { CueForm } from '../../lexicon/cues';
import { PLURAL_PEOPLE } from '../../lexicon/grammarWords';
import type { Phrase, VerbGroup } from './nounPhrases';
import { endsPossessive, lower, type SentenceView } from './sentenceView';

/** Whether the form agrees with being a finite verb after this subject, the subject ending before token `verb`. */
export function agrees(view: SentenceView, form: CueForm, group: VerbGroup, subject: Phrase, verb: number): boolean {
  if (group.passive && !form.ing) return false;
  if (form.ing) return group.passive;
  // "went on to say"
  if (form.base && lower(view, verb - 1) === 'to') return true;
  if (form.base && group.supported)
    return (
      form.verb.complement === 'comment' ||
      !group.negated ||
      /^(?:dispute|deny|question|oppose)$/u.test(form.verb.lemma)
    );
  if (form.base && !form.past) {
    // "will claim" announces what somebody is to say
    if (group.modal)
      return (
        /^(?:say|expect)$/u.test(form.verb.lemma) ||
        // "the Gazette can reveal"
        (lower(view, verb - 1) === 'can' && /^(?:reveal|disclose|confirm|report)$/u.test(form.verb.lemma)) ||
        (SAID_SOON.has(form.verb.lemma) && lower(view, verb - 1) === 'will')
      );
    return !endsPossessive(view, subject.to - 1) && pluralSubject(view, subject, verb);
  }
  return true;
}

const SAID_SOON = new Set(['claim', 'tell', 'argue', 'announce', 'warn', 'urge', 'insist', 'propose']);

const PLURAL_PRONOUNS = new Set([
  'we',
  'they',
  'i',
  'you',
  'who',
  'that',
  'people',
  'police',
  'staff',
  'media',
  ...PLURAL_PEOPLE,
]);

/** Whether the subject of the verb at token `verb` is plural, or a pronoun that takes the plain form of a verb. */
export function pluralSubject(view: SentenceView, subject: Phrase, verb: number): boolean {
  const head = lower(view, verb - 1);
  if (PLURAL_PRONOUNS.has(head)) return true;
  for (let i = subject.from; i < subject.to; i++) {
    const word = lower(view, i);
    if (
      (word.endsWith('s') && !word.endsWith('ss')) ||
      word === 'and' ||
      PLURAL_PRONOUNS.has(word) ||
      word === 'data' ||
      word === 'men' ||
      word === 'women'
    )
      return true;
  }
  return false;
}
