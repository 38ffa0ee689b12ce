import type { Token } from '../../text/model';
import type { NameCandidate } from '../model';

/** Names that more than their shape vouches for, and persons; a capital at the start of a sentence is no name. */
function readAsOne(names: readonly NameCandidate[]): readonly NameCandidate[] {
  return names.some((name) => name.strength === 'possible' && name.as !== 'person')
    ? names.filter((name) => name.strength !== 'possible' || name.as === 'person')
    : names;
}

/**
 * The tokens with every recognised name as one word, so that the full stop of *N.V.*, the comma of *Co., Ltd.* and the *AS* of a
 * Norwegian company are not read as marks and function words. Names are sorted; of overlapping ones the first counts.
 */
export function joinNames(tokens: readonly Token[], names: readonly NameCandidate[]): readonly Token[] {
  if (names.length === 0) return tokens;
  const joined: Token[] = [];
  const whole = readAsOne(names);
  let next = 0;
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    while (next < whole.length && whole[next]!.end <= token.start) next++;
    const name = whole[next];
    let end = i + 1;
    if (name?.start === token.start) while (end < tokens.length && tokens[end]!.end <= name.end) end++;
    joined.push(end > i + 1 ? joinOne(token, tokens[end - 1]!, name!) : token);
    i = end;
  }
  return joined;
}

function joinOne(first: Token, last: Token, name: NameCandidate): Token {
  const text = name.end === last.end ? name.text : name.text.slice(0, last.end - first.start);
  return {
    start: first.start,
    end: last.end,
    text,
    lower: text.toLowerCase(),
    kind: 'word',
    spaced: first.spaced,
    capital: true,
    allCapitals: first.allCapitals && last.allCapitals,
  };
}
