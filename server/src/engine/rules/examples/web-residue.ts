import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example('The yard launched nine ferries.', '', 'Leave a Reply', '^^^^^^^^^^^^^'),
    'Remove this line of page residue',
    'The yard launched nine ferries.',
  ),
  fixed(
    example(
      'The yard launched nine ferries.',
      '2 Comments',
      '^^^^^^^^^^',
      'No comments yet',
      'Loading more...',
      '',
    ),
    'Remove page residue (3 lines)',
    'The yard launched nine ferries.',
    '',
  ),
  example('The plant employs 420 people.', '', '3 Comments', '^^^^^^^^^^'),
  example('The plant employs 420 people.', '', 'Share this:', '^^^^^^^^^^^'),
  example('The bank will close 35 branches.', '<!-- /wp:paragraph -->', '^^^^^^^^^^^^^^^^^^^^^^'),
  example('The port moved 2.1 million tonnes.', '', 'Subscribe to our newsletter', '^^^^^^^^^^^^^^^^^^^^^^^^^^^'),
  example('Exports rose 14% in May.', '', 'Loading comments…', '^^^^^^^^^^^^^^^^^'),
  markdownExample('The drug was approved in March.', '', 'Leave a comment', '^^^^^^^^^^^^^^^'),
];

export const allows: readonly RuleExample[] = [
  example('The yard launched nine ferries.'),
  example('The ministry invited comments on the draft law.'),
  example('The bank said it would reply to the court by Friday.'),
  example('Shareholders may subscribe to the new shares until 14 May.'),
  example('- Leave more room for cyclists', '- Plant 400 trees'),
  markdownExample('The drug was approved.', '', '<!-- A note between editors -->', '', 'It costs €40.'),
  example('Her reply', '', 'The company’s reply came within an hour, the regulator said.'),
  example('The yard launched nine ferries.', '', 'Photo: Kestrel Shipyard Group'),
  example('The app had 300 comments and 12 replies a minute, the company said.'),
];
