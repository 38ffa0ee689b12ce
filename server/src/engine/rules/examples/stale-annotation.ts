import type { AnnotationContent } from '../../beside/annotations/model';
import { placeAnnotations } from '../../beside/annotations/place';
import { readAnnotations } from '../../beside/annotations/read';
import { addAnnotation } from '../../beside/annotations/write';
import type { RuleExample } from '../model';
import { applyEdits } from '../support/edits';
import { example } from '../support/examples';

type Noted = Pick<AnnotationContent, 'kind' | 'source' | 'rule' | 'comment' | 'figures' | 'unique' | 'verification'> & {
  readonly prefix?: string;
  readonly suffix?: string;
};

const report: Noted = { kind: 'source', source: { form: 'words', value: 'the annual report' } };
const release: Noted = { kind: 'source', source: { form: 'url', value: 'https://yard.example/release' } };
const analysis: Noted = { kind: 'analysis' };
const accepted: Noted = { kind: 'acceptance', rule: 'unsourced-claim', comment: 'seen on the quay' };

/** The example with an annotation beside it that was made when the words were these. */
function noted(from: RuleExample, words: string, { prefix = '', suffix = '', ...content }: Noted): RuleExample {
  const whole = { ...content, quote: { exact: words, prefix, suffix } };
  const text = applyEdits('', addAnnotation(undefined, whole, { article: 'yard.article' }) ?? []);
  return {
    ...from,
    beside: {
      shown: `Beside it, where it said “${words}”, ${said(content)}.`,
      of: (article) => ({
        annotations: {
          file: { uri: 'file:///yard.article.sources.json', text, broken: false },
          ...placeAnnotations(article, readAnnotations(text).annotations),
        },
      }),
    },
  };
}

function said({ kind, source, rule }: Noted): string {
  if (kind === 'source') return `${source!.value} is noted as the source`;
  return kind === 'acceptance' ? `${rule!} was accepted` : 'it is marked as the writer’s analysis';
}

export const flags: readonly RuleExample[] = [
  {
    ...noted(
      example(
        'The yard in Harwick launched 185 barges last year.',
        '                             ^^^',
      ),
      'The yard in Harwick launched 158 barges last year.',
      report,
    ),
    fix: { title: 'Remove the source', result: 'The yard in Harwick launched 185 barges last year.' },
  },
  noted(
    example('The yard sold two slipways to Oslo.', '         ^^^^'),
    'The yard leased two slipways to Oslo.',
    release,
  ),
  noted(
    example('Orders from Turku rose 12% in the first half.', '                       ^^^'),
    'Turku',
    { ...report, figures: ['9%', 'the first half'] },
  ),
  noted(
    example('The yard closed its canteen.', '', 'Nobody was hurt at the dock.', '^^^^^^^^^^^^^^^^^^^^^^^^^^^^'),
    'Everybody went home early that day from the slipway.',
    { ...report, prefix: 'The yard closed its canteen.\n\n' },
  ),
  noted(
    example(
      'Tolls rose 4%.',
      '^^^^^^^^^^^^^^',
      '',
      'A year later the canal was dredged.',
      '',
      'Tolls rose 4%.',
    ),
    'Tolls rose 4%.',
    report,
  ),
  noted(
    example('The port could become the largest in the gulf.', '         ^^^^^'),
    'The port will become the largest in the gulf.',
    analysis,
  ),
  noted(
    example('The crane lifted 900 tonnes in March.', '                 ^^^'),
    'The crane lifted 700 tonnes in March.',
    accepted,
  ),
  noted(
    example('In Turku, prices fell.', '          ^^^^^^^^^^^^'),
    'prices fell.',
    { ...release, prefix: 'In the shipyards of Harwick and Sund, ', suffix: ' The mayor wept at the gate.', unique: false },
  ),
];

export const allows: readonly RuleExample[] = [
  noted(example('The yard launched 158 barges last year.'), 'The yard launched 158 barges last year.', report),
  noted(
    example('A new paragraph stands first.', '', 'The yard launched 158 barges last year.'),
    'The yard launched 158 barges last year.',
    { ...report, unique: true },
  ),
  noted(example('Orders from Turku rose 12% in 2025.'), 'Turku', { ...report, figures: ['12%', '2025'] }),
  noted(example('Tolls rose 4%.', '', 'The canal was dredged.', '', 'Tolls rose 4%.'), 'Tolls rose 4%.', {
    ...report,
    prefix: 'The canal was dredged.\n\n',
  }),
  noted(example('The port could become the largest.'), 'The port could become the largest.', analysis),
  noted(example('The crane lifted 700 tonnes.'), 'The crane lifted 700 tonnes.', accepted),
  noted(example('The yard launched', '158 barges last year.'), 'The yard launched 158 barges last year.', report),
  noted(example('The yard launched 185 barges last year.'), 'The yard launched 158 barges last year.', {
    kind: 'verification',
    comment: 'the register',
    verification: { item: 'figure', answer: 'verified', words: '158' },
  }),
  example('The yard launched 158 barges last year.'),
];
