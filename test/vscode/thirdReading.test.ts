import { strict as assert } from 'node:assert';
import { copydesk } from './support/extension';
import { cleanUp, write } from './support/files';
import { settledFindings, untilFindings } from './support/findings';
import { apply, findingOf, fixesOf, fixWith, undoTo } from './support/fixes';

interface Case {
  readonly rule: string;
  readonly what: string;
  readonly lines: readonly string[];
  /** words of the line that the finding stands in */
  readonly at: string;
  readonly fix: RegExp;
  /** the whole line after the fix */
  readonly result: string;
}

const cases: readonly Case[] = [
  {
    rule: 'attribution-lost',
    what: 'hedge of a headline',
    lines: [
      'Nordlys closes smelter in Porsgrunn',
      '',
      'Nordlys Aluminium AS could close its smelter in Porsgrunn in autumn, according to the union.',
    ],
    at: 'Nordlys closes',
    fix: /^Keep the hedge: “Nordlys could close smelter in Porsgrunn”$/,
    result: 'Nordlys could close smelter in Porsgrunn',
  },
  {
    rule: 'attribution-lost',
    what: 'period of a highlight',
    lines: [
      'Highlights',
      '- Orlan Chemical filed 212 patents, ahead of its rivals',
      '',
      'Orlan Chemical filed 212 patents in three years, according to the patent register.',
    ],
    at: 'ahead of its rivals',
    fix: /^Keep the period: “212 patents in three years”$/,
    result: '- Orlan Chemical filed 212 patents in three years, ahead of its rivals',
  },
  {
    rule: 'attribution-lost',
    what: 'who did it',
    lines: [
      'Highlights',
      '- Japan develops magnet without dysprosium',
      '',
      'Researchers at the Sendai Institute developed a magnet without dysprosium, according to the journal.',
    ],
    at: 'Japan develops',
    fix: /^Say who: “Researchers at the Sendai Institute develop/,
    result: '- Researchers at the Sendai Institute develop magnet without dysprosium',
  },
  {
    rule: 'figure-mismatch',
    what: 'figure of a headline',
    lines: [
      'Tessel Bank to close 53 rural branches',
      '',
      'Tessel Bank will close 35 rural branches in the north, it said on Friday.',
    ],
    at: '53 rural',
    fix: /^Use the body’s figure: 35$/,
    result: 'Tessel Bank to close 35 rural branches',
  },
  {
    rule: 'unsupported-highlight',
    what: 'figure that the body lacks',
    lines: [
      'Kestrel wins ferry order worth $240 million',
      '',
      'Kestrel Shipyard Group won an order for six ferries from the island of Fanø, the yard said. The first is due in May 2027.',
      '',
      'Each ferry will carry 90 cars, according to the yard.',
    ],
    at: '$240 million',
    fix: /^Leave a query for the writer/,
    result: 'Kestrel wins ferry order worth $240 million [where in the copy?]',
  },
  {
    rule: 'misquoted-name',
    what: 'surname',
    lines: [
      '“We start in May,” said Marta Oyelaran, who runs the plant in Bremen.',
      '',
      'Oyelarin joined the company in 2019, according to its register.',
    ],
    at: 'Oyelarin',
    fix: /^Use “Oyelaran” throughout \(1 place\)$/,
    result: 'Oyelaran joined the company in 2019, according to its register.',
  },
  {
    rule: 'quote-without-speaker',
    what: 'quotation',
    lines: [
      'Halden Batteries GmbH said the plant in Bremen opens late.',
      '',
      'The site is far from the motorway.',
      '',
      '“It should have been so much easier for all of us.”',
      '',
      'Work could go on until autumn.',
    ],
    at: 'It should have',
    fix: /^Give it to Halden Batteries GmbH/,
    result: '“It should have been so much easier for all of us,” Halden Batteries GmbH said.',
  },
  {
    rule: 'ambiguous-unit',
    what: 'tons',
    lines: ['The pilot line makes 120 tons of magnet alloy a year, the institute said.'],
    at: '120 tons',
    fix: /^Say metric tons \(1 place\)$/,
    result: 'The pilot line makes 120 metric tons of magnet alloy a year, the institute said.',
  },
  {
    rule: 'ambiguous-currency',
    what: 'dollars',
    lines: [
      'Maplewood Mining of Canada bought a mine in the United States for $40 million, the company said.',
      'Banks in Canada lent the money. The mine is its second in America, according to the company.',
    ],
    at: '$40 million',
    fix: /^Say C\$ \(1 place\)$/,
    result: 'Maplewood Mining of Canada bought a mine in the United States for C$40 million, the company said.',
  },
  {
    rule: 'relative-date',
    what: 'month',
    lines: ['Halden Batteries GmbH opened its second plant last month, the company said.'],
    at: 'last month',
    fix: /^Leave a query for the writer: “\[which month\?\]”$/,
    result: 'Halden Batteries GmbH opened its second plant last month [which month?], the company said.',
  },
];

describe('The third reading', () => {
  before(copydesk);
  afterEach(cleanUp);

  cases.forEach(({ rule, what, lines, at, fix, result }, index) => {
    it(`of ${rule}: ${what}`, async () => {
      const { document } = await write(`articles/third-reading-${index}.txt`, ...lines, '');
      await settledFindings(document);
      const original = document.getText();
      const finding = findingOf(document, rule, at);
      const line = finding.line - 1;

      await apply(fixWith(await fixesOf(document, finding), fix));
      assert.equal(document.lineAt(line).text, result);
      // A query leaves the matter open, and the finding with it.
      if (!fix.source.startsWith('^Leave a query'))
        await untilFindings(document.uri, `${rule} is gone`, (findings) =>
          findings.every((other) => other.rule !== rule || other.line !== finding.line),
        );

      await undoTo(document, original);
      await untilFindings(document.uri, `${rule} is back`, (findings) =>
        findings.some((other) => other.rule === rule && other.line === finding.line),
      );
    });
  });
});
