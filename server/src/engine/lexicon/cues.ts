import { inflect, words } from './verbForms';

/*
 * Verbs and other words that attribute a statement to somebody. Compiled by hand from the verb classes that grammars of reported
 * speech describe (speech, writing, announcing, thinking, showing, judging verbs); no list was read off a corpus.
 */

/** What a reporting verb must be followed (or preceded) by to be a cue. */
export type Complement =
  /** anything: a clause, a noun phrase, a quotation, nothing */
  | 'any'
  /** a clause, a quotation, or content before it: *added that*, *…, she added* */
  | 'clause'
  /** as `clause`, or an infinitive: *expects to* */
  | 'open'
  /** *X as Y*, *X to Y*, *X on Y* after it within the clause */
  | 'as'
  /** *at* and a number: *put the loss at* */
  | 'at'
  /** a number right after it: *counts 40 members* */
  | 'number'
  /** *for* or *on* right after it: *called for* */
  | 'for'
  /** *that* soon after it: *raised the prospect that* */
  | 'that'
  /** *that* or a quotation right after it: *charges that* */
  | 'thatNext'
  /** *of* right after it: *spoke of delays* */
  | 'ofNext'
  /** *to* and a rating after it: *downgraded the stock to neutral* */
  | 'rating'
  /** its particle right after it: *points out*, *ruled out*, *pencilled in* */
  | 'out'
  /** a noun phrase or a clause after it: *criticised the plan* */
  | 'object'
  /** a figure soon after it: *sees profit of £88m* */
  | 'figure'
  /** *to comment* or the like right after it: *declined to comment* */
  | 'comment'
  /** a colon that closes the sentence: *gave these figures:* */
  | 'colon';

/** Who may be the subject of the verb. */
export type Speaker =
  /** people, organizations, documents */
  | 'any'
  /** people and organizations only; with a thing as subject it is the writer's judgement (*the award highlights*) */
  | 'agent'
  /** documents and data first of all; organizations and people too where a clause follows */
  | 'data';

export interface CueVerb {
  readonly lemma: string;
  readonly complement: Complement;
  readonly speaker: Speaker;
}

export interface CueForm {
  readonly verb: CueVerb;
  readonly base: boolean;
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly ing: boolean;
}

const SPEECH = `say/said tell/told state claim assert allege contend maintain insist argue declare proclaim affirm avow attest
  announce disclose divulge confirm reaffirm reiterate deny admit* concede acknowledge confess comment remark retort quip*
  testify hint forecast/forecast predict foresee/foresaw/foreseen caution warn reckon believe estimate report note
  emphasize emphasise stress concur* complain lament assure inform recount profess posit* surmise opine speculate
  contemplate theorize theorise calculate mention`;
const SPEECH_CLAUSE = `add continue explain observe reply respond write/wrote/written tweet retweet post blog joke boast brag*
  recall remember realize realise learn/learned hear/heard feel/felt think/thought know/knew/known conclude determine
  guarantee swear/swore/sworn guess assume presume suppose imagine understand/understood agree disagree suspect doubt worry fear
  hope wonder ask answer shout chant mutter whisper scoff sigh counter interject exclaim read/read find/found
  discover rule concede lecture preach muse text sing/sang/sung bet/bet joke gush fume vent wager`;
const SPEECH_OPEN = `expect anticipate promise pledge vow threaten project intend plan* aim want`;
const PRESENTING = `highlight underscore underline showcase tout trumpet touts hail praise laud applaud celebrate welcome condemn
  criticize criticise denounce blast slam* decry deplore lambast ridicule mock chide rebuke berate attack bemoan champion
  dismiss reject refute rebut* dispute question defend endorse oppose urge exhort implore demand recommend advise propose advocate
  suggest signal signal* describe characterize characterise cite invoke quote outline recommend chastise castigate scold compliment
  commend express voice remind echo downplay minimise minimize extol salute herald rubbish`;
const PRESENTING_AS = `frame portray depict label brand dub* view cast/cast bill paint peg* present position pitch hail credit attribute
  ascribe accuse liken compare regard identify charge term`;
const BLAME = `blame`;
const DATA = `show/showed/shown indicate reveal suggest imply demonstrate document list`;
const AT = `put/put peg* value rate place price assess guide`;
const SEEING = `see/saw/seen`;
const NUMBER = `count tally tracks record log* project estimate rate`;
const FOR = `call press ask lobby appeal plead/pleaded apologise apologize`;
const OUT = `price point spell/spelt pencil pencil* lay/laid set/set hit/hit lash fire push weigh chime rule play brush shrug* talk
  put/put chalk sum*`;
const THAT = `raise float voice air circulate make/made`;
const THAT_NEXT = `accept charge grumble gripe fret confide figure`;
const OF_NEXT = `speak/spoke/spoken talk`;
const RATING = `downgrade upgrade`;
const COMMENT = `decline refuse respond refer* direct`;
const COLON = `give/gave/given list publish release provide set/set`;

function verb(lemma: string, complement: Complement, speaker: Speaker): CueVerb {
  return { lemma, complement, speaker };
}

function addForms(map: Map<string, CueForm[]>, entry: string, complement: Complement, speaker: Speaker): void {
  const forms = inflect(entry);
  const cue = verb(forms.base, complement, speaker);
  for (const text of new Set([forms.base, forms.third, forms.past, forms.participle, forms.ing])) {
    const form: CueForm = {
      verb: cue,
      base: text === forms.base,
      third: text === forms.third,
      past: text === forms.past,
      participle: text === forms.participle,
      ing: text === forms.ing,
    };
    const list = map.get(text);
    if (list === undefined) map.set(text, [form]);
    else list.push(form);
  }
}

function build(): ReadonlyMap<string, readonly CueForm[]> {
  const map = new Map<string, CueForm[]>();
  const groups: [string, Complement, Speaker][] = [
    [SPEECH, 'any', 'any'],
    [SPEECH_CLAUSE, 'clause', 'any'],
    [SPEECH_OPEN, 'open', 'agent'],
    [PRESENTING, 'object', 'agent'],
    [PRESENTING_AS, 'as', 'agent'],
    [BLAME, 'object', 'agent'],
    [SEEING, 'figure', 'agent'],
    [DATA, 'any', 'data'],
    [AT, 'at', 'any'],
    [NUMBER, 'number', 'agent'],
    [FOR, 'for', 'agent'],
    [OUT, 'out', 'any'],
    [THAT, 'that', 'agent'],
    [THAT_NEXT, 'thatNext', 'agent'],
    [OF_NEXT, 'ofNext', 'agent'],
    [RATING, 'rating', 'agent'],
    [COMMENT, 'comment', 'agent'],
    [COLON, 'colon', 'any'],
  ];
  for (const [list, complement, speaker] of groups) {
    for (const entry of words(list)) addForms(map, entry, complement, speaker);
  }
  return map;
}

/** Inflected form → the reporting verbs it may be. */
export const CUE_FORMS = build();

/** Forms that are as often nouns: they need a subject that cannot be their modifier, or a complement. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  words(`reports report claims claim states state notes note estimates estimate forecasts forecast comments comment counts count
  projects project posts post hopes hope fears fear doubts doubt worries worry demands demand views view brands brand labels label
  rates rate places place values value prices price records record highlights highlight attacks attack questions question answers
  answer replies reply welcome frames frame bills bill credits credit documents document lists list disputes dispute plan hints hint promises promise pledges pledge
  vows vow stresses stress blasts blast rules rule texts text shows show praise blame presents present casts cast pitches pitch
  figure figures charges charge compliments compliment voices voice echo echoes term terms tallies tally logs log tracks guarantees guarantee guess bets bet reads read plans points point calls call quote quotes champions champion`),
);

/** Adverbs and adjectives that say that somebody says so, and not who. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(
  words(`reportedly allegedly purportedly supposedly rumoredly rumouredly ostensibly`),
);

/** Participles that hearsay uses after a form of *be*: *is said to*, *it is understood*. */
export const HEARSAY_PARTICIPLES: ReadonlySet<string> = new Set(
  words(`said believed thought understood reported rumored rumoured alleged claimed reputed purported tipped presumed`),
);

/** Participles after a possessive that reduce an attribution: *its claimed breakthrough*. */
export const REDUCED_PARTICIPLES: ReadonlySet<string> = new Set(
  words(`claimed stated alleged purported professed touted advertised reported asserted avowed`),
);

/** Nouns of saying that take *that* or a figure: *its claim that*, *the bank's forecast of 3%*. */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  words(`claim claims statement announcement assertion contention allegation allegations forecast forecasts estimate estimates
  prediction predictions projection projections warning warnings belief view opinion suggestion argument promise pledge vow
  assessment conclusion acknowledgement admission reckoning comment comments guidance guess hunch hope hopes fear fears concern concerns
  outlook target targets rating recommendation accusation accusations criticism finding findings revelation disclosure insistence
  declaration denial confirmation threat contention complaint notion`),
);

/** Nouns of one's own estimate: who changes it says so. */
export const REVISABLE: ReadonlySet<string> = new Set(
  words(`forecast forecasts estimate estimates projection projections prediction predictions guidance outlook target targets rating
  recommendation`),
);
/** What is done to one's own estimate: *raised its forecast*, *kept its rating*. */
export const REVISING: ReadonlySet<string> = new Set(
  words(`raise lift cut/cut lower trim* slash edge nudge revise hike increase reduce boost keep/kept maintain hold/held leave/left
  reaffirm affirm withdraw/withdrew/withdrawn confirm narrow tighten set/set bump suspend repeat`).flatMap((entry) => {
    const { base, third, past, participle } = inflect(entry);
    return [base, third, past, participle];
  }),
);
