import { words, inflect } from './verbForms';

/*
 * Words that make a sentence the writer's judgement, and words that make it a claim of fact. Compiled by hand from the classes that
 * the literature on modality, stance and appraisal names (epistemic and deontic modals, hedges, evaluative adjectives, stance
 * adverbs; Biber & Finegan 1989, Martin & White 2005); no list was read off a corpus.
 */

/** Modals of possibility and advice: what may be or ought to be is nobody's fact. */
export const SOFT_MODALS: ReadonlySet<string> = new Set(words(`could may might should must shall would ought`));

/** Hedges of the writer's own: *likely*, *potentially*, *appears to*. */
export const HEDGES: ReadonlySet<string> = new Set(
  words(`likely unlikely potentially possibly perhaps maybe probably presumably arguably apparently seemingly conceivably hopefully
  appears appear seems seem looks potential tends tend suggests`),
);

/** Evaluative adjectives and nouns, mostly as predicates. */
export const EVALUATIVE: ReadonlySet<string> = new Set(
  words(`significant critical crucial vital essential important key notable noteworthy remarkable impressive interesting intriguing
  striking telling emblematic symbolic pivotal decisive strategic worrying alarming troubling concerning promising encouraging
  disappointing surprising unsurprising ironic clear unclear obvious certain uncertain possible impossible plausible doubtful
  good bad better best worse worst great wise unwise sensible reasonable prudent attractive compelling sweeping bold ambitious
  aggressive daunting challenging difficult hard easy tough painful healthy fragile robust weak strong crowded competitive mature
  bright bleak gloomy rosy mixed sober steep fair unfair right wrong smart clever foolish naive relevant irrelevant meaningful
  genuine real serious moot risky safe dangerous tempting overdue inevitable unavoidable unprecedented pragmatic cautious optimistic
  pessimistic cheap expensive bullish bearish sanguine wary nimble vulnerable exposed dominant fragmented profound far-reaching
  opportunity challenge question puzzle lesson message reminder signal turning milestone step shift push leap race battle war game playbook gap grip edge foothold momentum landscape ecosystem wake-up warning gamble bet bargain risk
  story matter point issue concern prize catch upside downside hurdle obstacle dilemma paradox mystery headache blessing curse
  sense headlines questions doubts concerns worries patchy uneven thin slim advantage vulnerability dominance ambition ambitions gesture thing trick irony beginning comfort solace respite cheer`),
);

/** Adverbs by which the writer comments. */
export const STANCE_ADVERBS: ReadonlySet<string> = new Set(
  words(`frankly critically importantly crucially notably interestingly clearly obviously surely certainly undoubtedly unfortunately
  fortunately sadly ironically admittedly strategically ultimately essentially fundamentally arguably hopefully naturally predictably
  cumulatively curiously tellingly simply honestly realistically inevitably indeed overall`),
);

/** Verbs that interpret: with a thing or an event as subject they give the writer's reading. */
const INTERPRETING = `signal highlight illustrate underscore underline reflect represent demonstrate mark showcase reinforce exemplify
  embody epitomize epitomise symbolize symbolise suggest imply indicate hint mean/meant matter deserve pose beg* remind echo
  promise threaten risk bode widen tighten strengthen deepen cement solidify bolster underpin position mirror speak/spoke reveal
  confirm tell/told point prove argue evoke recall show/showed/shown extend transcend`;
export const INTERPRETING_FORMS: ReadonlySet<string> = new Set(
  words(INTERPRETING).flatMap((entry) => {
    const forms = inflect(entry);
    return [forms.base, forms.third, forms.past, forms.ing];
  }),
);

/** Verbs of striving and attitude: characterise rather than report. */
const STRIVING = `seek/sought aim attempt strive/strove try aspire intend hope want wish struggle race push chase consolidate dominate
  prefer favor favour love hate like worry fear care know/knew think/thought believe feel/felt need deserve belong remain matter
  evolve continue lag* thrive flourish compete court flirt* gamble bet/bet embrace master`;
export const STRIVING_FORMS: ReadonlySet<string> = new Set(
  words(STRIVING).flatMap((entry) => {
    const forms = inflect(entry);
    return [forms.base, forms.third, forms.ing];
  }),
);

/** Who gets advice: *investors should*, *readers will want to*. */
export const ADVISED: ReadonlySet<string> = new Set(
  words(
    `investors readers companies policymakers stakeholders executives buyers regulators governments boards managers you we`,
  ),
);

/** Verbs of advice in the imperative at the start of a sentence. */
export const IMPERATIVES: ReadonlySet<string> = new Set(
  words(`watch expect consider note remember think look keep beware imagine suppose recall ask take call bear see compare wait stay
  read contact visit click subscribe join discuss make do get let give follow check ring phone email`),
);

/** What analysts do and give in their own voice. */
export const OWN_RATING: ReadonlySet<string> = new Set(
  words(`target targets rating estimate estimates forecast forecasts model thesis multiple valuation lower raise rate reiterate maintain
  advice take guess bet hunch opinion reading point worry hope
  initiate upgrade downgrade value cut trim lift keep estimate expect see view assume assumption assumptions`),
);

/** Participles after *is* and *are* that judge or feel rather than report. */
export const JUDGING_PARTICIPLES: ReadonlySet<string> = new Set(
  words(`needed warranted convinced persuaded pleased worried concerned interested excited impressed disappointed surprised tempted
  overdone overstated exaggerated misplaced deserved supposed meant worn mixed divided doomed poised`),
);

/** Superlatives and firsts: a claim of rank. */
export const SUPERLATIVES: ReadonlySet<string> = new Set(
  words(`largest biggest smallest highest lowest fastest slowest oldest newest youngest longest shortest tallest deepest cheapest
  heaviest lightest strongest busiest richest poorest earliest latest worst best record sole only unrivalled unmatched`),
);

/** Comparatives and words of change that a figure could settle. */
export const COMPARING: ReadonlySet<string> = new Set(
  words(`doubled tripled quadrupled halved twice thrice higher lower faster cheaper larger smaller bigger fewer more less than
  compared versus against rose fell`),
);

/** Technical and causal verbs in the present: what a thing does, which a test could settle. */
const TECHNICAL = `reduce lower cut/cut raise increase improve enhance boost enable allow eliminate remove replace recycle convert
  transform combine contain consist comprise include use employ require need produce generate emit* absorb store capture filter
  extract separate purify* dissolve bind/bound melt heat cool charge discharge power drive/drove run/ran operate process treat prevent
  block inhibit* protect resist withstand/withstood survive deliver transmit* detect measure weigh cost save consume waste yield
  serve supply feed/fed carry hold/held house span* stretch cover centre center focus turn make/made build/built develop tackle
  address solve achieve meet/met exceed target cause trigger depend rely host attract employ own control operate import export sell/sold buy/bought
  pay/paid earn lend/lent owe trade offer provide support compete dominate account integrate`;
const TECHNICAL_VERBS = words(TECHNICAL).map((entry) => inflect(entry));
export const TECHNICAL_THIRD: ReadonlySet<string> = new Set(TECHNICAL_VERBS.map((forms) => forms.third));
export const TECHNICAL_BASE: ReadonlySet<string> = new Set(TECHNICAL_VERBS.map((forms) => forms.base));

/** Places, peoples and blocs as subject of a sentence without figures: general characterisation. */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  words(`china america europe russia india japan germany france britain beijing washington brussels moscow tokyo berlin london west
  east world industry sector market markets nation country countries governments policymakers economies societies producers
  consumers investors companies firms businesses rivals competitors allies taxpayers people nobody everyone demand supply
    sentiment confidence competition growth innovation technology history politics geopolitics technologies observers
  u.s us uk eu narratives strategy paradigm`),
);

/** Pronouns and phrases that point back at something discussed: a judgement's favourite subject. */
export const POINTING: ReadonlySet<string> = new Set(words(`this that these those it such here there what`));

/** Words that open a continuation of what was said before. */
export const CONTINUERS: ReadonlySet<string> = new Set(
  words(`also additionally furthermore moreover likewise similarly separately further meanwhile besides`),
);

/** Number words by which a writer counts off points. */
export const COUNTED: ReadonlySet<string> = new Set(words(`two three four five six several`));
/** What a writer counts off: *two caveats*, *three reasons*. */
export const FRAMING_NOUNS: ReadonlySet<string> = new Set(
  words(`caveats caveat things points reasons questions risks lessons worries doubts concerns issues factors takeaways implications
  themes scenarios conclusions observations messages explanations possibilities options warnings qualifications arguments`),
);
/** What analysts do to their own numbers. */
export const ESTIMATING: ReadonlySet<string> = new Set(
  words(`cut raise raised lower lowered trim trimmed lift lifted keep kept maintain maintained reiterate reiterated leave left revise
  revised nudge nudged increase increased reduce reduced forecast model expect estimate project pencil assume value rate upgrade
  upgraded downgrade downgraded set roll rolled`),
);
/** The numbers and ratings that analysts give in their own voice. */
export const ESTIMATED: ReadonlySet<string> = new Set(
  words(`eps ebitda ebit dps wacc estimate estimates forecast forecasts target tp rating multiple multiples buy hold sell neutral
  overweight underweight outperform underperform assumption assumptions valuation sum dcf sotp nav scenario`),
);
/** What a scene is set with: weather, light, sounds, what stands about. */
export const SCENERY: ReadonlySet<string> = new Set(
  words(`rain drizzle snow sleet sun sunlight sunshine light lights wind breeze fog mist haze cloud clouds sky air dusk dawn shadow shadows
  silence noise smell scent mood atmosphere hush gulls birds trees waves fence fences weeds grass rust dust smoke steam windows walls
  corridor corridors room rooms road lane path horizon tide`),
);
