import type { Bibliography } from '../../beside/citations/model';
import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

/** A bibliography that the front matter itself holds: one entry, in the line of its key. */
function holding(key: string): NonNullable<RuleExample['beside']> {
  const entry = `id: ${key}`;
  return {
    shown: `which holds the entry \`${key}\` itself`,
    of: ({ structure }) => {
      const at = structure.text.indexOf(entry);
      const span = { start: at + 4, end: at + entry.length };
      const own = at < 0 ? [] : [{ key, ...span, entry: { start: at, end: span.end } }];
      return { citations: { ...empty, own } };
    },
  };
}

const empty: Bibliography = {
  references: new Map(),
  files: [],
  named: true,
  broken: false,
  missing: [],
  own: [],
  writable: [],
};

const frontMatter = ['---', 'references:', '- id: roe2024', '---', ''];
const ownEntry = holding('roe2024');

export const flags: readonly RuleExample[] = [
  fixed(
    markdownExample(
      'The bank closed 35 branches.[^1]',
      '',
      '[^1]: Annual report.',
      '[^2]: Notice of 3 May.',
      '^^^^',
    ),
    'Remove note “2”',
    'The bank closed 35 branches.[^1]',
    '',
    '[^1]: Annual report.',
  ),
  markdownExample(
    'The bank closed 35 branches.',
    '',
    '[^report]: Annual report.',
    '^^^^^^^^^',
    '',
    '    Page 12 has the table.',
  ),
  markdownExample(
    'The bank closed 35 branches.[^1]',
    '',
    '[^1]: Annual report.',
    '',
    '[^1]: Another report.',
    '^^^^',
  ),
  fixed(
    markdownExample(
      'Nine ferries were sold.',
      '',
      '[ruling]: https://court.example/12',
      '^^^^^^^^',
      '',
      'Two tugs were kept.',
    ),
    'Remove the link “ruling”',
    'Nine ferries were sold.',
    '',
    'Two tugs were kept.',
  ),
  markdownExample(
    'The [court][ruling] fined the yard.',
    '',
    '[ruling]: https://court.example/12',
    '[appeal]: https://court.example/13',
    '^^^^^^^^',
  ),
  markdownExample('- Nine ferries', '- Two tugs', '', '[^fleet]: Register of ships.', '^^^^^^^^'),
  markdownExample('> Nine ferries were sold.', '', '[^fleet]: Register of ships.', '^^^^^^^^'),
  {
    ...fixed(
      markdownExample(
        '---',
        'references:',
        '- id: roe2024',
        '      ^^^^^^^',
        '---',
        '',
        'Cranes cost $4 million.',
      ),
      'Remove the entry “roe2024”',
      '---',
      'references:',
      '---',
      '',
      'Cranes cost $4 million.',
    ),
    beside: ownEntry,
  },
  markdownExample('`[^1]` is a marker.', '', '[^1]: Nobody refers to this.', '^^^^'),
];

export const allows: readonly RuleExample[] = [
  markdownExample('The bank closed 35 branches.[^1]', '', '[^1]: Annual report.'),
  markdownExample('The bank closed 35 branches[^1] and sold two.[^1]', '', '[^1]: Annual report.'),
  markdownExample('The [court][Ruling] fined [the yard][].', '', '[ruling]: https://court.example/12', '[the yard]: https://yard.example'),
  markdownExample('See the [annual report].', '', '[annual report]: https://bank.example/report'),
  markdownExample('Cranes cost $4 million.', '', '[//]: # (ask the port again)'),
  { ...markdownExample(...frontMatter, 'Cranes cost $4 million [@roe2024].'), beside: ownEntry },
  { ...markdownExample('---', 'references:', '- id: roe2024', 'nocite: "@roe2024"', '---', '', 'Cranes cost $4 million.'), beside: ownEntry },
  markdownExample('One note refers to another.[^1]', '', '[^1]: See also.[^2]', '[^2]: Annual report.'),
  // plain text has no such marks
  example('The bank closed 35 branches.', '', '[^1]: Annual report.'),
];
