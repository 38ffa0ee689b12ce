import type { Recogniser, ReferenceCandidate } from './model';

const COMPANY_NOUNS =
  'company|firm|group|bank|lender|miner|producer|maker|manufacturer|supplier|retailer|insurer|brewer|carrier|airline|operator|developer|refiner|startup|start-up|conglomerate|giant|business|chipmaker|automaker|carmaker|drugmaker|utility|subsidiary|steelmaker|fund';
const BODY_NOUNS =
  'institute|university|ministry|agency|association|commission|council|committee|organization|organisation|regulator|department|bureau|authority|federation|union|foundation|newspaper|publication|outlet|paper|body|exchange|laboratory|college|museum|hospital|party';
const PHRASE = new RegExp(
  String.raw`\b(?:[Tt]he|[Tt]his)\s+(?:(?!(?:the|of|in|for|on|to|by|from|with|at|and|that|which|is|was|has)\s)[A-Za-z-]+\s+){0,2}(${COMPANY_NOUNS}|${BODY_NOUNS})\b(?!\s+of\b)|^\W{0,3}(It|Its)\b(?!['’]s|\s+(?:is|was|will be|would be|remains)\s+(?:a|an|the|not|now|likely|unclear|possible|clear|understood|expected|hard|difficult|too|also|only|no)\b)|\b(it|its)(?=\s+(?:said|says|added|adds|announced|expects|plans|reported|claims|claimed|also))`,
  'g',
);
const IS_COMPANY = new RegExp(`^(?:${COMPANY_NOUNS})$`);
/** What every such phrase begins with. */
const FIRST_WORDS = new Set(['the', 'this', 'it', 'its']);

/** True for nouns of businesses: *the miner*; false for those of other bodies: *the ministry*. */
export function isCompanyNoun(noun: string): boolean {
  return IS_COMPANY.test(noun);
}

/** Generic phrases and pronouns that may stand for an organization: *the company*, *this ministry*, *it said*. In order. */
export const referencesRecogniser: Recogniser<'references'> = {
  id: 'references',
  recognize({ text, tokens }): ReferenceCandidate[] {
    if (!tokens.some(({ lower }) => FIRST_WORDS.has(lower))) return [];
    const found: ReferenceCandidate[] = [];
    for (const match of text.matchAll(PHRASE)) {
      const [whole, noun, opening] = match;
      const offset = match.index + whole.length - whole.trimStart().length;
      const start = opening === undefined ? offset : match.index + whole.indexOf(opening);
      const end = match.index + whole.length;
      found.push(noun === undefined ? { start, end } : { start, end, noun });
    }
    return found;
  },
};
