/** What a row of names is made of: capitalised words and words with a digit (*3D*), *and*, *&*, share classes in brackets. */
const NAME_PART = /^(?:[\p{Lu}\d][\p{L}\d.&'’-]*|[a-z][A-Z]\w*|and|or|of|the|&)$/u;
const SUBJECT = /^(?:The )?(?:\p{Lu}[\p{L}.'’-]*(?: |$)){1,5}$/u;
const VERB =
  / (?:has )?(?:recommended|recommends|owns|holds)(?: and (?:has )?(?:recommended|recommends|owns|holds))?(?: (?:shares|stock|options|bonds) (?:of|in|on))?(?: and (?:has )?recommend(?:s|ed))? /u;
const LIMIT = 600;

/**
 * True for the line that ends a stock column: *A. Person owns shares of Acme and Example Systems.* The whole sentence is names,
 * one such verb and names again; no amount, no date, no reason.
 */
export function isHoldingLine(sentence: string): boolean {
  if (sentence.length > LIMIT) return false;
  const text = sentence.trim().replace(/[.)]$/u, '').replace(/^\(/u, '');
  const verb = VERB.exec(text);
  if (verb === null || !/shares|stock|options|bonds|recommend/u.test(verb[0])) return false;
  const subject = text.slice(0, verb.index);
  const held = text.slice(verb.index + verb[0].length).replace(/\([^()]{1,30}\)/gu, '');
  return SUBJECT.test(subject) && held.split(/[, ]+/u).every((part) => part === '' || NAME_PART.test(part));
}
