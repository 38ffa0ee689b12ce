import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'Halden Batteries GmbH said the plant in Bremen opens late.',
      '',
      'The site is far from the motorway.',
      '',
      '“It should have been so much easier for all of us.”',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '',
      'Work could go on until autumn.',
    ),
    'Give it to Halden Batteries GmbH (named in line 1)',
    'Halden Batteries GmbH said the plant in Bremen opens late.',
    '',
    'The site is far from the motorway.',
    '',
    '“It should have been so much easier for all of us,” Halden Batteries GmbH said.',
    '',
    'Work could go on until autumn.',
  ),
  fixed(
    example(
      'The harbour looks empty these days. “We should never have trusted the first forecast.” Few ships call.',
      '                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ),
    'Leave a query for the writer: “[who says?]”',
    'The harbour looks empty these days. “We should never have trusted the first forecast.” [who says?] Few ships call.',
  ),
  example('"This could be the best year that the yard has seen."', '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'),
  example(
    'The vaccine is not cheap.',
    '',
    '“Nobody should have to choose between rent and medicine.”',
    '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  example(
    'Lenders are nervous.',
    '',
    '“Perhaps we will look back at this as a good deal.”',
    '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    '',
    'The shares hardly moved.',
  ),
  example(
    'Why wait another year?',
    '',
    '“It would be wise to test the resin again before we build.”',
    '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  markdownExample(
    '## The yard',
    '',
    'The slipway is old.',
    '',
    '“We may need a bigger crane than anybody has built.”',
    '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  example(
    'The fab makes sense as insurance.',
    '',
    '“I would not put my own money into this.”',
    '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    '',
    'Demand is what matters.',
  ),
];

export const allows: readonly RuleExample[] = [
  example('“We start in May and it could not be better,” said Marta Oyelaran, who runs the site.'),
  // The speaker comes in the sentence before or after.
  example('“It should have been so much easier for all of us.” Marta Oyelaran shook her head as she said it.'),
  example('Okoro is proud of it. “Two banks asked for a seat on the board, and both of them left without one.”'),
  // A quotation over several paragraphs.
  example(
    '“We may need a bigger crane,” Oyelaran said. “It is that simple.',
    '',
    '“Nobody should wait for us another year because of it.',
    '',
    '“We could be done by the summer if we are allowed.”',
  ),
  // Terms, titles and mottos.
  example('The plan is called “rare-earth medical”.', '', '“Owning the Future”'),
  example('Over the gate hangs the firm’s motto.', '', '“Nobody should ever have to wait for us.”'),
  // Interviews.
  example('Q: Is the plant late?', '', 'A: “It may be the latest plant that was ever built here.”'),
  // What another rule reports.
  example('The plant is late.', '', '“The plant made 4,000 cells in May.”'),
  markdownExample('The letter is short.', '', '> “It would be wise to test the resin again.”'),
];
