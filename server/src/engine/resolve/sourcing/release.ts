import type { TextStructure } from '../../text/model';
import { firstOfSentence } from '../entities/edit';
import type { Attribution, Disclaimer } from '../model';

/** How many sentences of running text may stand before the one that announces. */
const FIRST_SENTENCES = 3;
/** How many sentences at the end are searched for the issuer's address. */
const LAST_SENTENCES = 10;
const LONGEST = 700;

const ANNOUNCES =
  /\btoday(?:,? \([^()]{2,30}\))? (?:announce[ds]|reported|unveiled|launched|introduced|published|confirmed|reports|released)\b|\bannounce[sd] (?:today|the (?:signing|launch|opening|completion|appointment|results?|acquisition|closing|availability)|that it has)\b|\bis (?:pleased|proud|delighted|excited|happy) to announce\b/u;
const ISSUED = /^[*_\s]*for immediate release\b/iu;
const CONTACT =
  /^[*_\s]*(?:(?:media|press|investors?|analysts?) (?:and (?:media|press|investors?) )?(?:contacts?|office|inquiries|enquiries|relations)|for (?:further|more) information)\b/iu;

/**
 * The attribution in which a press release announces its news: *Velm A/S today announced …* in the first sentences of a text that shows by
 * *About Velm*, an address for the press or a notice on the future that its issuer wrote it. Index into `attributions`, or undefined.
 */
export function releaseOf(
  structure: TextStructure,
  attributions: readonly Attribution[],
  disclaimers: readonly Disclaimer[],
): number | undefined {
  const { sentences } = structure;
  let seen = 0;
  for (let index = 0; index < sentences.length && seen < FIRST_SENTENCES; index++) {
    if (sentences[index]!.role !== 'prose') continue;
    seen++;
    if (!ANNOUNCES.test(sentences[index]!.text.slice(0, LONGEST))) continue;
    const first = firstOfSentence(attributions, index);
    const speaker = attributions[first];
    if (speaker?.sentence !== index || !/^(?:self|named|state)$/u.test(speaker.source.class)) return undefined;
    return issued(structure, disclaimers) ? first : undefined;
  }
  return undefined;
}

function issued({ sentences, blocks }: TextStructure, disclaimers: readonly Disclaimer[]): boolean {
  if (blocks.some((block) => block.boilerplate === true)) return true;
  if (sentences.slice(0, 2).some(({ text }) => ISSUED.test(text.slice(0, 40)))) return true;
  if (disclaimers.some(({ kinds, scope }) => scope === 'article' && kinds.includes('forward-looking'))) return true;
  return sentences.slice(-LAST_SENTENCES).some(({ text }) => CONTACT.test(text.slice(0, 80)));
}
