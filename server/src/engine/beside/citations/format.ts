import type { Contributor, ReferenceDetails } from './model';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** *Port Authority, 2025*; *Roe and Kim, 2024*; the title where nobody is named; the key where nothing is known. */
export function shortReference(key: string, details: ReferenceDetails): string {
  const year = details.issued?.slice(0, 4);
  const who = namesOf(details.authors, ({ family }) => family);
  const what = who === '' ? (details.title ?? key) : who;
  return year === undefined ? what : `${what}, ${year}`;
}

/** The reference as a part of a sentence: *Port Authority (2025)*; *(2025)* where the sentence names the author itself. */
export function textualReference(key: string, details: ReferenceDetails, authorNamed: boolean): string {
  const year = details.issued?.slice(0, 4);
  const who = namesOf(details.authors, ({ family }) => family);
  const name = who === '' ? (details.title ?? key) : who;
  if (year === undefined) return authorNamed ? '' : name;
  return authorNamed ? `(${year})` : `${name} (${year})`;
}

/**
 * The reference as a newsroom writes it under a story: *Jane Roe and Ivo Kim, “Title”, Journal 12 (3), pp. 3–9, Publisher, March 2024,
 * https://doi.org/10.1/x*. One line of plain text; the key where nothing is known.
 */
export function fullReference(key: string, details: ReferenceDetails): string {
  const { title, container, publisher, volume, issue, pages, issued } = details;
  const numbered = [container, volume, issue === undefined ? undefined : `(${issue})`].filter(isKnown).join(' ');
  const parts = [
    namesOf(details.authors, ({ family, given }) => (given === undefined ? family : `${given} ${family}`)),
    title === undefined ? undefined : `“${title}”`,
    numbered,
    pages === undefined ? undefined : `${/[-–,]/u.test(pages) ? 'pp.' : 'p.'} ${pages}`,
    publisher,
    issued === undefined ? undefined : dateInWords(issued),
    addressOf(details),
  ].filter(isKnown);
  return parts.length === 0 ? key : parts.join(', ');
}

/** The address that a reader can open: the DOI's, else the entry's own. */
export function addressOf({ doi, url }: ReferenceDetails): string | undefined {
  if (doi !== undefined) return `https://doi.org/${encodeURI(doi.replaceAll(/\p{Cs}/gu, ''))}`;
  return url !== undefined && /^https?:\/\/\S+$/iu.test(url) ? url : undefined;
}

function isKnown(part: string | undefined): part is string {
  return part !== undefined && part !== '';
}

function namesOf(authors: readonly Contributor[], nameOf: (one: Contributor) => string): string {
  // BibTeX ends a list that it does not give in full with *and others*.
  const names = authors.filter(({ family }) => family !== 'others').map(nameOf);
  if (names.length > 3 || (names.length > 0 && names.length < authors.length)) return `${names[0]!} et al.`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

/** `2024-03-09` as *9 March 2024*. */
function dateInWords(issued: string): string {
  const [year, month, day] = issued.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return year ?? issued;
  return day === undefined ? `${name} ${year!}` : `${String(Number(day))} ${name} ${year!}`;
}
