import { type Judged, weigh } from './judge';
import { flagsAt, type Line, lowerAt } from './line';
import { OUTLET_NOUNS } from './things';
import { Is, isPlaceAdjective } from './words';

/** *X's shares*, *X's new plant*, *X's chief technology officer* */
export function judgePossessed(line: Line, judged: Judged, from: number): void {
  for (let i = from; i < from + 4; i++) {
    const token = line.tokens[i];
    if (token === undefined || token.kind !== 'word') break;
    if (token.capital && PUBLISHED.test(token.lower)) {
      weigh(judged, judged.as === 'place' ? 0 : 1.5, 'possessive with a publication');
      return;
    }
    if (i === from + 3) break;
    if (OUTLET_NOUNS.has(token.lower)) {
      judged.type = 'organization';
      weigh(judged, 1.6, 'outlet');
      judged.reason = 'outlet';
      return;
    }
    if ((flagsAt(line, i) & Is.corporateNoun) !== 0) {
      weigh(
        judged,
        judged.as === 'place' ? (isAdjective(line, judged) ? 1.2 : 0.4) : 2,
        'possessive with a corporate noun',
      );
      return;
    }
  }
  const first = line.tokens[from];
  const person =
    first?.capital === true && (flagsAt(line, from) & Is.given) !== 0 && line.tokens[from + 1]?.capital === true;
  weigh(judged, person && judged.as === undefined ? 1.4 : 0.4, 'possessive');
}

/** *Bavarian's board*: the adjective of a place takes no possessive; the short form of a name does. */
function isAdjective(line: Line, judged: Judged): boolean {
  if (judged.to - judged.from !== 1 || /^(?:an?|the|every|each|one|another)$/.test(lowerAt(line, judged.from - 1)))
    return false;
  return isPlaceAdjective(lowerAt(line, judged.from)) && (flagsAt(line, judged.from) & Is.place) === 0;
}

const PUBLISHED = /^(?:index|survey|outlook|barometer|ranking|report|review|tracker|monitor)$/;
