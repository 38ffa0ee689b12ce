/**
 * Words that end in a full stop without ending a sentence. Own list, from the style of English business news;
 * `never` ones are followed by a name or number, the others may end a sentence when a capitalised word follows.
 */
export const NEVER_FINAL: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon st sen rep del gov gen col maj capt cmdr lt sgt adm pres supt ' +
    'no nos vol vols fig figs eq eqs sec secs ch chap art arts para pp p ed eds approx ca cf vs v viz e.g i.e eg ie ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'mt ft messrs mme mlle fr sr. sra herr jr. gebr ing dipl'
  ).split(' '),
);

/** Abbreviations that may end a sentence: they do when the next word looks like a sentence's first. */
export const MAYBE_FINAL: ReadonlySet<string> = new Set(
  (
    'co corp inc ltd llc plc pty bros cie s.a s.p.a n.v b.v a.s k.k l.p s.r.l s.a.s s.l e.v gmbh etc al jr sr esq ' +
    'u.s u.k u.n e.u u.s.a d.c p.m a.m p.s ph.d m.d b.a m.a est dept univ assn bldg ave blvd rd inst mfg intl natl ' +
    'in lb lbs oz kg km cm mm min max avg hr hrs yr yrs mo sq cu gal ext tel'
  ).split(' '),
);

/** States and provinces after a comma: *Roanoke, Va.* Elsewhere some of them are words. */
export const STATES: ReadonlySet<string> = new Set(
  (
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa tenn tex va vt wash wis ' +
    'wyo ont que'
  ).split(' '),
);
