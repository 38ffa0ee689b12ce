import type { Token } from '../../text/model';
import type { Clause } from './clause';
import { add, has, type Reading, type Sum } from './evidence';
import { Weight } from './words';
import { COUNTED, ESTIMATED, ESTIMATING, FRAMING_NOUNS, IMPERATIVES, SCENERY } from '../../lexicon/judgement';

/** *Risks: …*, *Top pick: …*: labels under which brokers give their opinion. */
const JUDGING_LABEL =
  /^(?:(?:key |main |the )?risks?(?: to [\w’' ]{1,20})?|(?:our )?(?:top|best|least|most) (?:picks?|preferred|idea|ideas)|our (?:view|call|take|stance)|bottom line|verdict|recommendation|stance): /iu;
/** *looks 11% too high*: nobody measures *too*. */
const TOO = /\b(?:looks?|seems?|appears?) (?:[\w.%]+ ){0,3}too \w+/iu;

/** *That is cheap if …*: what would follow. */
const ONLY_IF = /^(?:(?:but|and|so) )?(?:that|this|it)(?: is|['’]s) (?:\w+ )?\w+ (?:only )?if /iu;

const figuresNone = ({ figures }: Reading): boolean => figures.length === 0;

/** *Lasertec (6920 JP): cut to Hold from Buy*, *Orlan Air: Buy*: a line of a broker's list. */
const RATING_LINE =
  /^[^.:]{2,45}: (?:(?:cut|raised?|upgraded?|downgraded?|initiated?|reiterated?|maintained?|lifted|lowered) (?:to|at|from) )?["“]?(?:buy|hold|sell|neutral|overweight|underweight|outperform|underperform|accumulate|market perform)\b/iu;

/** *Good morning, Velm*, *Welcome to the Thursday edition*: said to readers. */
const GREETING =
  /^(?:good (?:morning|afternoon|evening|day|night)|hello|hi|hey|welcome|greetings|dear|happy (?:\p{Lu}\p{L}+day|new year|holidays)|thanks? (?:you )?(?:for|to)|that['’]s (?:all|it) (?:for|from)|see you|until next|enjoy the)\b/iu;

/** *Price target raised to €52*: a line of a broker's note. */
const TARGET_LINE =
  /^(?:price target|target price|rating|recommendation|fair value|valuation|pt|tp)\b[^.]{1,24}\b(?:raised|cut|lowered|lifted|trimmed|unchanged|maintained|set|reiterated|up|down|to|from|at)\b/iu;

/** *This interview has been edited for length*: the text speaks of itself. */
const OWN_TEXT =
  /^(?:this|the) (?:\w+ )?(?:interview|article|column|newsletter|post|story|conversation|transcript|piece|edition) (?:has been|have been|was|is|will be|returns|appears|goes|resumes)\b/iu;

/** *Economists are split on …*: what they say follows. */
const SPLIT = /\b(?:is|are|was|were|remains?) (?:sharply |deeply |evenly )?(?:split|divided) (?:on|over|about)\b/iu;

const QUOTING = /^["“”„«»]$/u;
/** *I asked the company*, *She walks me past the hoppers*: the writer tells what they did and saw, and need name nobody else. */
function ownAccount(tokens: readonly Token[]): boolean {
  for (let i = 0; i < tokens.length && i < 40; i++) {
    const { text, lower } = tokens[i]!;
    if (QUOTING.test(text) || text === '‘') return false;
    if (lower === 'i' && text === 'I' && tokens[i - 1]?.text === ',' && i > 3 && !subordinate(tokens)) return false;
    if ((lower === 'i' && text === 'I' && /^[\p{Ll}’']/u.test(tokens[i + 1]?.text ?? '')) || text === 'me') return true;
    if (i === 0 && lower === 'my') return true;
  }
  return false;
}

/** *When X published its numbers, I …*: the writer is the subject of the main clause. */
function subordinate(tokens: readonly Token[]): boolean {
  const first = tokens[/^(?:so|and|but)$/u.test(tokens[0]?.lower ?? '') ? 1 : 0]?.lower ?? '';
  return /^(?:when|after|before|while|once|since|whenever)$/u.test(first);
}

const GESTURES = new Set(
  'laughs laughed shrugs shrugged smiles smiled nods nodded sighs sighed grins grinned pauses paused winces winced frowns frowned chuckles chuckled'.split(
    ' ',
  ),
);
/** *Reyes shrugs.*: what an interviewer saw. */
function gestures({ tokens, figures }: Reading): boolean {
  if (figures.length > 0 || tokens.length > 16) return false;
  return tokens.some(({ lower }, i) => i > 0 && GESTURES.has(lower) && tokens[i - 1]!.text !== '-');
}

const SCENE_CLAUSES = /^(?:technical|present|copula|passivePresent|progressive|none)$/u;

/** *A light rain falls over the harbour*, *Behind the gate, the fences are rusting*: what a visitor sees, without a name or a number. */
function setsScene({ tokens, figures, names, clause, fragment }: Reading): boolean {
  if (figures.length > 0 || names > 0 || fragment || !SCENE_CLAUSES.test(clause.kind)) return false;
  const end = clause.verb < 0 ? Math.min(tokens.length, 8) : Math.min(tokens.length, clause.verb + 1);
  for (let i = clause.start; i < end; i++) if (SCENERY.has(tokens[i]!.lower)) return true;
  return false;
}

const LONGEST_FRAMING = 14;

/** *Two caveats are in order*, *There are three reasons to wait*: the writer counts off what is to come. */
function structures({ tokens, figures, clause, names }: Reading): boolean {
  if (tokens.length > LONGEST_FRAMING || names > 0 || figures.length > 1) return false;
  if (/^(?:past|passivePast|perfect|copulaPast)$/u.test(clause.kind)) return false;
  for (let i = 0; i < tokens.length && i < 5; i++) {
    if (!COUNTED.has(tokens[i]!.lower)) continue;
    const near = [tokens[i + 1]?.lower, tokens[i + 2]?.lower];
    return near.some((word) => word !== undefined && FRAMING_NOUNS.has(word)) && determinerFree(tokens, i);
  }
  return false;
}

/** *the two risks* are known ones; *there are two risks* are the writer's. */
function determinerFree(tokens: readonly Token[], at: number): boolean {
  return at === 0 || !/^(?:its|their|his|her)$/u.test(tokens[at - 1]!.lower);
}

/** *We cut our EPS forecast by 8%*, *We keep our Hold*: an analyst's own numbers. */
function ownEstimate({ tokens, clause }: Reading): boolean {
  const first = clause.start;
  if (!/^(?:we|i|our|my)$/u.test(tokens[first]?.lower ?? '')) return false;
  const end = Math.min(tokens.length, first + 9);
  let acts = /^(?:our|my)$/u.test(tokens[first]!.lower);
  for (let i = first + 1; i < end; i++) {
    const word = tokens[i]!.lower;
    if (i < first + 4 && ESTIMATING.has(word)) acts = true;
    else if (acts && (ESTIMATED.has(word) || /^fy\d/u.test(word))) return true;
  }
  return false;
}

/** *The deal comes as …*, *The move came at a time when …*: the writer's framing. */
function framesTiming(tokens: readonly Token[], clause: Clause): boolean {
  const verb = tokens[clause.verb]?.lower ?? '';
  const next = tokens[clause.verb + 1]?.lower ?? '';
  // "The results add to a run of gloomy updates"
  if (/^add(?:s|ed)?$/u.test(verb) && next === 'to')
    return tokens.slice(clause.verb + 2, clause.verb + 5).some(({ lower }) => SERIES.test(lower));
  if (verb !== 'comes' && verb !== 'came' && verb !== 'come') return false;
  return next === 'as' || next === 'amid' || (next === 'at' && tokens[clause.verb + 3]?.lower === 'time');
}

const SERIES = /^(?:run|string|list|series|wave|flurry|spate|pile|growing|catalogue|litany)$/u;
const MULTIPLYING = /^(?:doubled|halved|tripled|trebled|quadrupled)$/u;

/** *If they are right, …*, *If that is so, …*: what follows is the writer's inference. */
function supposes(tokens: readonly Token[]): boolean {
  return (
    tokens[0]?.lower === 'if' &&
    /^(?:they|he|she|it|that|this|so)$/u.test(tokens[1]?.lower ?? '') &&
    tokens.slice(2, 4).some(({ lower }) => /^(?:right|true|correct|so|borne|holds?|confirmed)$/u.test(lower))
  );
}

/** What the shape of the sentence and its set phrases tell: questions, framing, own estimates, scenes, advice. */
export function shapeEvidence(sum: Sum, reading: Reading, text: string): void {
  const { tokens, clause } = reading;
  const first = tokens[0]?.lower ?? '';
  if (/\?["”’)\s]*$/u.test(text.slice(-4))) add(sum, 'question', -4);
  if (framesTiming(tokens, clause)) add(sum, 'framing', -1.4);
  if (structures(reading)) add(sum, 'framing', -3.4);
  if (ownEstimate(reading)) add(sum, 'own estimate', -3);
  if (first === 'maybe' || first === 'perhaps') add(sum, 'hedge', -0.8);
  if (supposes(tokens)) add(sum, 'condition', -2.4);
  // *Risks: export controls, a weaker cycle*
  if (JUDGING_LABEL.test(text.slice(0, 40))) add(sum, 'judgement', -3);
  // "Costs." before what is said of them
  if (tokens.length <= 2 && figuresNone(reading)) add(sum, 'label', -3);
  if (RATING_LINE.test(text.slice(0, 90))) add(sum, 'own estimate', -3.8);
  if (first === 'whether' && tokens.some(({ lower }) => lower === 'depends' || lower === 'remains'))
    add(sum, 'question', -2);
  if (ownAccount(tokens)) add(sum, 'own account', -3.2);
  const opening = text.slice(0, 90);
  if (GREETING.test(opening) && reading.figures.length === 0 && tokens.length < 16) add(sum, 'greeting', -3);
  if (TARGET_LINE.test(opening)) add(sum, 'own estimate', -3.8);
  if (OWN_TEXT.test(opening) && figuresNone(reading)) add(sum, 'framing', -2.4);
  if (SPLIT.test(text.slice(0, 80)) && reading.figures.length === 0) add(sum, 'framing', -2.4);
  if (gestures(reading)) add(sum, 'scene', -1.6);
  if (setsScene(reading)) add(sum, 'scene', -1.8);
  if (ONLY_IF.test(text.slice(0, 60))) add(sum, 'condition', -2.4);
  if (first === "don't" || first === 'don’t' || (first === 'don' && tokens.length > 3)) add(sum, 'advice', -2.6);
  if (TOO.test(text.slice(0, 400))) add(sum, 'evaluation', -2.4);
  if (tokens.some(({ lower }) => MULTIPLYING.test(lower))) add(sum, 'figure', 0.9);
  if (first === 'whether') add(sum, 'question', -0.9);
  if (first === 'if' || (tokens.length > 1 && tokens[1]!.lower === 'if')) add(sum, 'condition', -0.8);
  if (
    IMPERATIVES.has(first) &&
    !reading.fragment &&
    clause.start === 0 &&
    (tokens[1]?.kind ?? 'word') === 'word' &&
    first !== 'contact'
  )
    add(sum, 'advice', tokens.length < 10 && reading.names === 0 ? -2 : -1.3);
  for (let i = 0; i + 1 < tokens.length && i < clause.verb + 1; i++) {
    if (has(clause, i, Weight.advised) && tokens[i + 1] !== undefined && has(clause, i + 1, Weight.softModal))
      add(sum, 'advice', -1.5);
  }
  if (reading.names > 0) add(sum, 'names', Math.min(0.7, reading.names * 0.2));
  if (tokens.length < 9 && reading.figures.length === 0 && clause.verb >= 0 && reading.names === 0)
    add(sum, 'short and general', -0.5);
}
