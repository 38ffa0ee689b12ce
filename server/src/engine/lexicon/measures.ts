import { inflect, words } from './verbForms';

/*
 * What newspapers measure of companies: acts that are counted (patents filed, cars sold) and standing quantities (revenue,
 * capacity, staff). Compiled by hand from the vocabulary of annual reports and business news.
 */

/** What a verb or noun says is measured. Acts and nouns that mean the same share an id. */
export interface MeasureWord {
  readonly id: string;
  /** how a heading calls it: *revenue*, *filed* */
  readonly name: string;
  /** a standing quantity, true at a moment; else something summed over a period */
  readonly standing: boolean;
  /** it needs no object: *employs 420 people*, *revenue* */
  readonly complete: boolean;
}

interface ActEntry {
  readonly id: string;
  readonly name: string;
  readonly verbs: string;
  /** nouns for the same act: *filings*, *output* */
  readonly nouns?: string;
  readonly standing?: true;
  readonly complete?: true;
}

const ACTS: readonly ActEntry[] = [
  { id: 'file', name: 'filed', verbs: 'file lodge', nouns: 'filing application' },
  { id: 'receive', name: 'received', verbs: 'receive obtain' },
  { id: 'win', name: 'won', verbs: 'win/won' },
  { id: 'secure', name: 'secured', verbs: 'secure' },
  { id: 'hold', name: 'held', verbs: 'hold/held own', standing: true },
  { id: 'have', name: 'in operation', verbs: 'have/had operate run/ran', standing: true },
  {
    id: 'employ',
    name: 'employees',
    verbs: 'employ',
    nouns: 'workforce headcount staff payroll',
    standing: true,
    complete: true,
  },
  { id: 'hire', name: 'hired', verbs: 'hire recruit' },
  { id: 'dismiss', name: 'jobs cut', verbs: 'dismiss sack cut/cut shed/shed axe eliminate' },
  { id: 'produce', name: 'produced', verbs: 'produce make/made manufacture mine', nouns: 'output production' },
  { id: 'sell', name: 'sold', verbs: 'sell/sold', nouns: 'sale' },
  { id: 'ship', name: 'shipped', verbs: 'ship*', nouns: 'shipment' },
  { id: 'deliver', name: 'delivered', verbs: 'deliver', nouns: 'delivery' },
  { id: 'export', name: 'exported', verbs: 'export', nouns: 'export' },
  { id: 'handle', name: 'handled', verbs: 'handle carry transport', nouns: 'throughput' },
  { id: 'treat', name: 'treated', verbs: 'treat process', nouns: 'intake' },
  { id: 'enrol', name: 'enrolled', verbs: 'enrol* enroll recruit', nouns: 'enrolment enrollment' },
  { id: 'open', name: 'opened', verbs: 'open', nouns: 'opening' },
  { id: 'close', name: 'closed', verbs: 'close shut/shut', nouns: 'closure' },
  { id: 'launch', name: 'launched', verbs: 'launch introduce release', nouns: 'launch' },
  { id: 'develop', name: 'developed', verbs: 'develop' },
  { id: 'solve', name: 'solved', verbs: 'solve' },
  { id: 'deploy', name: 'deployed', verbs: 'deploy install' },
  { id: 'revise', name: 'revised', verbs: 'revise amend' },
  { id: 'publish', name: 'published', verbs: 'publish' },
  { id: 'complete', name: 'completed', verbs: 'complete finish' },
  { id: 'order', name: 'ordered', verbs: 'order' },
  { id: 'buy', name: 'bought', verbs: 'buy/bought acquire purchase' },
  { id: 'recall', name: 'recalled', verbs: 'recall' },
  { id: 'store', name: 'stored', verbs: 'store capture' },
  { id: 'serve', name: 'served', verbs: 'serve', standing: true },
];

/** Standing and financial quantities that a noun phrase names. `flow`: summed over a period. */
const NOUNS: readonly (readonly [id: string, kind: 'flow' | 'standing', names: string])[] = [
  ['revenue', 'flow', 'revenue,revenues,turnover,sales revenue,total revenue,net sales'],
  ['gross profit', 'flow', 'gross profit'],
  ['operating profit', 'flow', 'operating profit,operating income,operating earnings,ebit'],
  ['EBITDA', 'flow', 'ebitda'],
  ['adjusted EBITDA', 'flow', 'adjusted ebitda'],
  ['pre-tax profit', 'flow', 'pretax profit,pretax income'],
  ['net profit', 'flow', 'net profit,net income,net earnings'],
  ['net loss', 'flow', 'net loss'],
  ['operating loss', 'flow', 'operating loss'],
  ['free cash flow', 'flow', 'free cash flow'],
  ['capital expenditure', 'flow', 'capital expenditure,capital expenditures,capex,capital spending'],
  ['research spending', 'flow', 'research spending,research expenditure,r&d spending,r&d expenditure'],
  ['dividend', 'flow', 'dividend'],
  ['order intake', 'flow', 'order intake'],
  ['order book', 'standing', 'order book,order backlog,backlog,orderbook'],
  ['net debt', 'standing', 'net debt'],
  ['market value', 'standing', 'market value,market capitalisation,market capitalization,market cap'],
  ['valuation', 'standing', 'valuation'],
  ['total assets', 'standing', 'total assets'],
  ['cash', 'standing', 'cash'],
  [
    'capacity',
    'standing',
    'capacity,production capacity,annual capacity,installed capacity,annual production capacity',
  ],
  ['gross margin', 'flow', 'gross margin'],
  ['operating margin', 'flow', 'operating margin'],
  ['net margin', 'flow', 'net margin'],
  ['market share', 'standing', 'market share'],
];

export type VerbForm = 'base' | 'third' | 'past' | 'ing';

export interface ActForm {
  readonly word: MeasureWord;
  readonly form: VerbForm;
}

/** An inflected verb, lower case → the act. */
export const ACT_VERBS: ReadonlyMap<string, ActForm> = buildVerbs();

/** A noun for an act, singular → the act. */
export const ACT_NOUNS: ReadonlyMap<string, MeasureWord> = new Map(
  ACTS.flatMap((act) => (act.nouns === undefined ? [] : words(act.nouns).map((noun) => [noun, wordOf(act)] as const))),
);

/** A noun phrase, lower case, its words joined by spaces → the quantity. */
export const MEASURE_NOUNS: ReadonlyMap<string, MeasureWord> = new Map(
  NOUNS.flatMap(([id, kind, names]) =>
    names
      .split(',')
      .map((name) => [name, { id, name: id, standing: kind === 'standing', complete: true } as const] as const),
  ),
);

/** Most words of a noun phrase in {@link MEASURE_NOUNS}. */
export const LONGEST_MEASURE_NOUN = 3;

/** Nouns for people who work for somebody, singular. */
export const WORKERS: ReadonlySet<string> = new Set(
  words('employee worker staff person people member labourer laborer'),
);

/** Nouns for what a company has and counts, singular: *has 53 branches*. */
export const POSSESSIONS: ReadonlySet<string> = new Set(
  words(
    `store shop branch outlet restaurant hotel customer subscriber user client member patent factory plant mine ship vessel aircraft
    truck bus warehouse terminal site office laboratory lab subsidiary supplier dealer clinic hospital well rig turbine charger`,
  ),
);

/** Verbs that report an amount and say nothing of what it is an amount of. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  words(
    `claims claimed claim reports reported report recorded records record posted posts post registered registers counted counts
    logged saw sees booked books generated generates disclosed discloses announced announces had has have with made makes achieved
    achieves listed lists put puts earned earns boasts boasted cites cited`,
  ),
);

/** Verbs between a quantity and its new value: *revenue rose 12% to €4m*; the value is the direction. */
export const CHANGE_VERBS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...directions(
    'rise/rose/risen grow/grew/grown increase climb jump surge gain expand advance soar improve rebound double triple',
    'up',
  ),
  ...directions(
    'fall/fell/fallen decline decrease drop* shrink/shrank/shrunk slip* slide/slid plunge tumble contract',
    'down',
  ),
]);

/** Verbs that link a quantity and its value: *revenue was €4m*. */
export const LINKING_VERBS: ReadonlySet<string> = new Set(
  words(
    `is are was were be been being reached reaches reach totalled totaled totals total hit hits stood stands came comes amounted
    amounts exceeded exceeds topped averaged averages equalled`,
  ),
);

/** Words that say a statement is about what may come. */
export const PLANNING: ReadonlySet<string> = new Set(
  words(
    `will would shall could may might should can cannot plans planned plan planning expects expected expect expecting aims aimed aim
    aiming targets targeted target targeting hopes hoped intends intended wants wanted seeks sought forecasts forecast projects
    projected projection guidance goal due set scheduled pledged promised proposes proposed if unless estimates estimated
    anticipates anticipated envisages ambition potential`,
  ),
);

function wordOf({ id, name, standing, complete }: ActEntry): MeasureWord {
  return { id, name, standing: standing === true, complete: complete === true };
}

function buildVerbs(): Map<string, ActForm> {
  const found = new Map<string, ActForm>();
  for (const act of ACTS) {
    const word = wordOf(act);
    for (const verb of words(act.verbs)) {
      const forms = inflect(verb);
      add(found, forms.ing, word, 'ing');
      add(found, forms.base, word, 'base');
      add(found, forms.third, word, 'third');
      add(found, forms.past, word, 'past');
      add(found, forms.participle, word, 'past');
    }
  }
  return found;
}

function add(found: Map<string, ActForm>, form: string, word: MeasureWord, kind: VerbForm): void {
  // The first act in the list keeps a form that two share, except that the past of a verb goes before its base (cut, shut).
  const known = found.get(form);
  if (known === undefined || (known.word === word && kind === 'past')) found.set(form, { word, form: kind });
}

function directions(list: string, way: 'up' | 'down'): (readonly [string, 'up' | 'down'])[] {
  return words(list).flatMap((verb) => {
    const forms = inflect(verb);
    return [forms.third, forms.past, forms.participle, forms.ing, forms.base].map((form) => [form, way] as const);
  });
}
