/** Words of which a text must hold at least one, letter for letter, for a pattern to match it. */
export type OneOf = readonly string[];

const shortest = 3;
const most = 3;
/** A set of words that most sentences hold anyway tells nothing. */
const commonest = 0.1;
const letterOrDigit = /[a-z0-9]/i;

/**
 * What a text must hold for a pattern to match it at all, read off the pattern's source: of every set one word. The most telling
 * set comes first; there may be none. It is sound, never complete: words in optional parts, character classes and
 * assertions are passed over.
 *
 * @param source of a valid regular expression that is case-sensitive
 */
export function requiredWords(source: string): readonly OneOf[] {
  const found = new Reader(source).alternatives();
  return found
    .map((words) => ({ words, chance: chanceOf(words) }))
    .filter(({ chance }) => chance < commonest)
    .sort((a, b) => a.chance - b.chance)
    .slice(0, most)
    .map(({ words }) => words);
}

/** How likely a sentence holds one of the words by accident, very roughly: each letter makes it a third as likely. */
const chanceOf = (words: OneOf): number => words.reduce((sum, word) => sum + 3 ** (1 - word.length), 0);

/** Recursive descent over the source of a pattern, one code unit after the other: a first article waits for it. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** The sets that hold whichever alternative matches; ends behind the closing bracket. */
  alternatives(): OneOf[] {
    const first = this.sequence();
    if (this.source[this.at] !== '|') {
      this.at++;
      return first;
    }
    const all = [first];
    while (this.source[this.at] === '|') {
      this.at++;
      all.push(this.sequence());
    }
    this.at++;
    const best = all.map((sets) => sets.reduce<OneOf | undefined>(rarer, undefined));
    return best.every((words) => words !== undefined) ? [best.flat()] : [];
  }

  private sequence(): OneOf[] {
    const sets: OneOf[] = [];
    let run = '';
    const flush = (): void => {
      if (run.length >= shortest) sets.push([run]);
      run = '';
    };
    for (let char = this.source[this.at]; char !== undefined && char !== '|' && char !== ')';) {
      const term = this.term(char);
      const times = this.quantifier();
      if (typeof term === 'string') {
        if (times !== 'any') run += term;
        if (times !== 'once') flush();
      } else {
        flush();
        if (times !== 'any') sets.push(...term);
      }
      char = this.source[this.at];
    }
    flush();
    return sets;
  }

  /** A letter that stands for itself, or the sets that a group asks for. */
  private term(char: string): string | OneOf[] {
    this.at++;
    switch (char) {
      case '(':
        return this.group();
      case '[':
        return this.characterClass();
      case '\\':
        return this.escape();
      case '.':
      case '^':
      case '$':
        return [];
      default:
        return char;
    }
  }

  private group(): OneOf[] {
    const { source } = this;
    let asserts = false;
    if (source[this.at] === '?') {
      const behind = source[this.at + 1] === '<' && '=!'.includes(source[this.at + 2] ?? ' ');
      const sign = source[this.at + (behind ? 2 : 1)];
      asserts = sign === '=' || sign === '!';
      // Past the name where the group has one.
      if (sign === '<') this.at = source.indexOf('>', this.at) + 1;
      else this.at += behind ? 3 : 2;
    }
    const sets = this.alternatives();
    return asserts ? [] : sets;
  }

  private characterClass(): OneOf[] {
    const { source } = this;
    while (this.at < source.length && source[this.at] !== ']') this.at += source[this.at] === '\\' ? 2 : 1;
    this.at++;
    return [];
  }

  /** An escaped sign stands for itself; a letter or digit behind the backslash means something else, with what belongs to it. */
  private escape(): string | OneOf[] {
    const { source } = this;
    const char = source[this.at++] ?? '';
    if (!letterOrDigit.test(char)) return char;
    const next = source[this.at];
    if (next === '{' && 'pPu'.includes(char)) this.at = source.indexOf('}', this.at) + 1;
    else if (next === '<' && char === 'k') this.at = source.indexOf('>', this.at) + 1;
    else if (char === 'u') this.at += 4;
    else if (char === 'x') this.at += 2;
    return [];
  }

  private quantifier(): 'once' | 'more' | 'any' {
    const { source } = this;
    const sign = source[this.at];
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return 'once';
    const none = sign === '?' || sign === '*' || (sign === '{' && source[this.at + 1] === '0');
    this.at = sign === '{' ? source.indexOf('}', this.at) + 1 : this.at + 1;
    if (source[this.at] === '?') this.at++;
    return none ? 'any' : 'more';
  }
}

const rarer = (best: OneOf | undefined, words: OneOf): OneOf =>
  best === undefined || chanceOf(words) < chanceOf(best) ? words : best;
