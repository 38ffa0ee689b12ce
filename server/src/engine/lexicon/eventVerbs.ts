import { inflect, words } from './verbForms';

/*
 * Verbs of what happens in business, science, politics and courts: something that a reader could check. Compiled by hand from
 * general classes (change of possession, creation, motion, change of state, contest, legal acts, measurement).
 */

const EVENTS = `win/won lose/lost earn receive award grant file patent lodge submit* register certify approve reject authorize
  authorise license ban* bar* fine sue settle charge convict sentence jail arrest acquit* appeal elect appoint nominate hire recruit
  dismiss fire sack resign retire join leave/left quit/quit name promote buy/bought acquire purchase sell/sold divest spin/spun
  merge invest finance fund raise borrow lend/lent repay/repaid pay/paid spend/spent donate issue list float delist price sign ink
  agree strike/struck seal close complete finish conclude begin/began/begun start launch open reopen inaugurate unveil introduce
  debut release publish deliver ship* export import supply source order commission contract book build/built construct erect
  install assemble produce manufacture make/made mine extract refine smelt process recycle recover convert transform turn develop
  design engineer invent discover synthesize synthesise test trial pilot deploy commercialize commercialise scale expand extend
  double triple quadruple grow/grew/grown rise/rose/risen fall/fell/fallen drop* slip* slide/slid jump climb surge soar plunge
  tumble slump gain shed/shed add cut/cut reduce lower slash trim* boost increase decrease decline shrink/shrank/shrunk rebound
  recover hit/hit reach exceed surpass top* beat/beat/beaten miss cost/cost generate yield total amount average account employ
  house hold/held own control operate run/ran/run serve move relocate transfer shift ship dispatch land dock sail fly/flew/flown
  crash collide sink/sank/sunk burn explode leak spill derail kill injure wound infect treat enter exit boom cure vaccinate enroll enrol* dose
  show/showed meet/met host visit* travel arrive depart return replace upgrade retrofit* convert shut/shut halt suspend resume
  cancel delay postpone defer* scrap* withdraw/withdrew/withdrawn recall seize confiscate impose levy lift repeal enact pass
  adopt ratify vote veto amend revise sanction form found create establish set/set co-found incorporate integrate combine contain
  consist measure weigh store capture emit* absorb consume save eliminate remove solve achieve secure obtain gather collect
  attract draw/drew/drawn lead/led rank score capture claim dominate supply feed/fed power fuel heat cool run handle carry
  transport distribute store import tap* drill dig/dug blast bid/bid tender default restructure liquidate audit write/wrote
  become/became/become bring/brought take/took/taken give/gave/given get/got go/went/gone come/came send/sent find/found break/broke/broken
  keep/kept qualify help spend invest stop* end continue mark happen occur emerge remain focus depend rely rest trade disclose cater
  span* stretch cover feature include exclude use employ apply adapt modify test license rent lease occupy demolish renovate restore
  dredge clear outpace outperform overtake/overtook/overtaken trail lag* swing/swung narrow widen ease tighten quicken accelerate slow stall
  contribute participate compete partner collaborate cooperate team ally unite split/split divide separate face suffer endure survive
  transmit* connect link switch activate trigger cause prevent protect enable allow enhance improve strengthen optimize optimise
  simplify automate accelerate shorten lengthen bind/bound coat print etch deposit anneal roll cast/cast forge weld fight/fought resist oppose march protest`;

interface EventForms {
  /** past and participle forms */
  readonly past: ReadonlySet<string>;
  /** third person present */
  readonly third: ReadonlySet<string>;
  /** -ing */
  readonly ing: ReadonlySet<string>;
  readonly base: ReadonlySet<string>;
}

function build(): EventForms {
  const past = new Set<string>();
  const third = new Set<string>();
  const ing = new Set<string>();
  const base = new Set<string>();
  for (const entry of words(EVENTS)) {
    const forms = inflect(entry);
    past.add(forms.past).add(forms.participle);
    third.add(forms.third);
    ing.add(forms.ing);
    base.add(forms.base);
  }
  return { past, third, ing, base };
}

const FORMS = build();
/** Past and participle forms of event verbs. */
export const EVENT_PAST = FORMS.past;
/** Third-person forms of event verbs. */
export const EVENT_THIRD = FORMS.third;
/** -ing forms of event verbs. */
export const EVENT_ING = FORMS.ing;
/** Base forms of event verbs. */
export const EVENT_BASE = FORMS.base;

/** Past forms that are as often nouns, adjectives or base forms. */
export const AMBIGUOUS_PAST: ReadonlySet<string> = new Set(
  words(
    `set cut bid cast cost shut split hit run left found led held bound beat spent lent read fed contract shed broken`,
  ),
);
/** Past forms that are hardly ever nouns: they end a noun phrase to their left. */
export const EVENT_FORMS: readonly string[] = [...FORMS.past].filter((form) => !AMBIGUOUS_PAST.has(form));
