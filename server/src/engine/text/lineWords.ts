import { isCredit, isFurniture } from './furniture';
import { inlineItems } from './inlineLists';
import type { Block } from './model';

export const BULLET = /^(?:[-*•‣▪◦·–—]|\d{1,2}[.)]|\(\d{1,2}\)|[a-z]\))\s+(?=\S)/u;
/** A line that is one item of a list; one that runs on with the next items, *1. Iron 2. Coal*, is running text. */
function isBullet(text: string): boolean {
  return BULLET.test(text) && inlineItems(text, 0, text.length).length === 1;
}

const HIGHLIGHTS =
  /^(?:(?:key |main |top |article |news )?(?:highlights|takeaways|points|facts|findings)|(?:at a|quick) glance|in brief|summary|executive summary|the gist|tl;?dr|what you need to know|the essentials)\s*:?$/iu;

/** *About Norrvik Shipping*, *About us*: what follows is the company's standing text, not news. */
export function isBoilerplateHeading(text: string): boolean {
  return (
    text.length < 60 &&
    /^[*_#\s]*about (?:the )?(?:us\b|\p{Lu}|\d|i\p{Lu})[^.?!]*$/u.test(text.replace(/^([*_#\s]*)About/u, '$1about'))
  );
}

/** True for the heading over the list that sums the article up. */
export function isHighlightsHeading(text: string): boolean {
  return text.length < 40 && HIGHLIGHTS.test(text);
}

const endsSentence = (text: string): boolean => /[.!?…:”"’)\]|]\s*$/u.test(text);

const TURN = /^[*_]{0,3}(?:(q(?:uestion)?)|(a(?:nswer)?))[*_]{0,3}\s?:[*_]{0,3}\s+\S/iu;

/** `Q: …` or `A: …`, as interviews are set. */
export function turnOf(text: string): Block['turn'] {
  const turn = TURN.exec(text);
  if (turn === null) return undefined;
  return turn[1] === undefined ? 'answer' : 'question';
}

/** *Maker Wins Largest Order in Its History and Opens Test Centre*: all but the small words begin with a capital. */
function inTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length > 5 && long.filter((word) => /^\P{Ll}/u.test(word)).length >= long.length * 0.85;
}

function looksLikeHeading(line: string): boolean {
  const text = line.replace(/^[*_]+|[*_]+$/gu, '');
  if (text.length > 160 || /[.;,]$/u.test(text) || /^["“‘(]/u.test(text)) return false;
  if (/:$/u.test(text)) return false;
  // a turn of a conversation: *MODERATOR: Let us start. Who is first?*
  if (/^\p{Lu}[\p{L} .’'-]{1,40}(?: ?\([^()]{2,40}\))?: [^.?!]{8,}[.?!] \p{Lu}/u.test(text)) return false;
  const words = text.split(/\s+/u);
  if (text.length > 110 || words.length > 14) return words.length < 24 && inTitleCase(words);
  if (!/\p{L}/u.test(text)) return false;
  return /^\P{Ll}/u.test(text) || words.length <= 8;
}

/** What the words of a line make of it, each found out when it is first asked for. */
export class LineWords {
  readonly blank: boolean;
  readonly piped: boolean;
  #furniture?: boolean;
  #credit?: boolean;
  #bullet?: boolean;
  #turn?: { readonly is: Block['turn'] };
  #highlights?: boolean;
  #titled?: boolean;
  #ended?: boolean;

  /** `text` is trimmed */
  constructor(readonly text: string) {
    this.blank = text === '';
    this.piped = text.includes('|');
  }

  get furniture(): boolean {
    return (this.#furniture ??= isFurniture(this.text));
  }

  get credit(): boolean {
    return (this.#credit ??= isCredit(this.text));
  }

  get bullet(): boolean {
    return (this.#bullet ??= isBullet(this.text));
  }

  get turn(): Block['turn'] {
    return (this.#turn ??= { is: turnOf(this.text) }).is;
  }

  /** heads the list that sums the article up */
  get highlights(): boolean {
    return (this.#highlights ??= isHighlightsHeading(this.text));
  }

  /** is worded like a heading */
  get titled(): boolean {
    return (this.#titled ??= looksLikeHeading(this.text));
  }

  /** ends like a sentence */
  get ended(): boolean {
    return (this.#ended ??= endsSentence(this.text));
  }
}
