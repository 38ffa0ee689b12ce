import type { Bibliography } from '../../beside/citations/model';
import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

const place = { uri: 'file:///desk/refs.bib', start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

/** A bibliography of these keys, named in the front matter or found in the workspace. */
function holding(named: boolean, ...keys: readonly string[]): Bibliography {
  const references = new Map(
    keys.map((key) => [
      key,
      { key, at: place, details: () => ({ type: 'report', authors: [{ family: 'Velm Port Authority' }], issued: '2025' }) },
    ]),
  );
  return { references, files: [place.uri], named, broken: false, missing: [], own: [], writable: [] };
}

function cited(citations: Bibliography, from: RuleExample): RuleExample {
  const keys = [...citations.references.keys()].map((key) => `\`${key}\``);
  const shown = `with a bibliography that holds ${keys.join(' and ')}${citations.broken ? ' and cannot be read to its end' : ''}`;
  return { ...from, beside: { shown, of: () => ({ citations }) } };
}

const found = holding(false, 'velm2025', 'roe2024');
const named = holding(true, 'velm2025', 'roe2024');

export const flags: readonly RuleExample[] = [
  fixed(
    cited(
      found,
      markdownExample('The quay moved 2.1 million tonnes [@velm2052].', '                                    ^^^^^^^^'),
    ),
    'Change to “velm2025” (Velm Port Authority, 2025)',
    'The quay moved 2.1 million tonnes [@velm2025].',
  ),
  fixed(
    cited(
      found,
      markdownExample('Cranes cost $4 million [see @kim2020, p. 3; @roe2024].', '                             ^^^^^^^'),
    ),
    'Remove the citation of “kim2020”',
    'Cranes cost $4 million [@roe2024].',
  ),
  fixed(
    cited(found, markdownExample('Cranes cost $4 million [@kim2020].', '                         ^^^^^^^')),
    'Remove the citation of “kim2020”',
    'Cranes cost $4 million.',
  ),
  cited(
    named,
    markdownExample(
      '---',
      'bibliography: refs.bib',
      '---',
      '',
      'As @roe2042 shows, it fell by 3%.',
      '    ^^^^^^^',
    ),
  ),
  fixed(
    markdownExample('The bank closed 35 branches.[^1]', '                            ^^^^'),
    'Add note “1” at the end',
    'The bank closed 35 branches.[^1]',
    '',
    '[^1]: ',
    '',
  ),
  fixed(
    markdownExample(
      'The bank closed 35 branches.[^reprot] It opened two.[^bank]',
      '                            ^^^^^^^^^',
      '',
      '[^report]: Annual report, page 12.',
      '[^bank]: Notice of 3 May.',
    ),
    'Change to “report”',
    'The bank closed 35 branches.[^report] It opened two.[^bank]',
    '',
    '[^report]: Annual report, page 12.',
    '[^bank]: Notice of 3 May.',
  ),
  markdownExample('Nine ferries[^a] and two tugs[^a] were sold.', '            ^^^^'),
  fixed(
    markdownExample(
      'The [court][ruling] fined the yard $300,000.',
      '            ^^^^^^',
      '',
      '[rulings]: https://court.example/12',
    ),
    'Change to “rulings”',
    'The [court][rulings] fined the yard $300,000.',
    '',
    '[rulings]: https://court.example/12',
  ),
  {
    ...markdownExample('---', 'bibliography: gone.bib', '              ^^^^^^^^', '---', '', 'Cranes cost $4 million [@kim2020].'),
    beside: {
      shown: 'where there is no such file',
      of: ({ structure }) => {
        const start = structure.text.indexOf('gone.bib');
        const missing = start < 0 ? [] : [{ name: 'gone.bib', start, end: start + 8 }];
        return { citations: { ...holding(true), files: [], missing } };
      },
    },
  },
];

export const allows: readonly RuleExample[] = [
  cited(found, markdownExample('The quay moved 2.1 million tonnes [@velm2025, p. 4; -@roe2024].')),
  // no bibliography to look it up in
  markdownExample('The quay moved 2.1 million tonnes [@velm2025].'),
  // a handle
  cited(found, markdownExample('The port wrote that it was sorry, @roe2042 answered.')),
  cited(named, markdownExample('---', 'bibliography: refs.bib', '---', '', 'The port (@velmport on most networks) was sorry.')),
  cited(found, markdownExample('Write to desk@velm.example or [ask @desk](https://velm.example/desk).')),
  cited({ ...found, broken: true }, markdownExample('Cranes cost $4 million [@kim2020].')),
  markdownExample('The bank closed 35 branches.[^1] It opened two.^[Notice of 3 May.]', '', '[^1]: Annual report.'),
  markdownExample('The [court][Ruling] fined the yard [twice].', '', '[ruling]: https://court.example/12'),
  // plain text has no such marks
  example('The bank closed 35 branches.[^1] Cranes cost $4 million [@kim2020].'),
  cited(found, markdownExample('`[@kim2020]` is how a key is cited, and [@fig:quay] a picture.')),
];
