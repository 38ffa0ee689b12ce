import { placeAnnotations } from '../../beside/annotations/place';
import { readAnnotations } from '../../beside/annotations/read';
import { addAnnotation } from '../../beside/annotations/write';
import { createOriginals } from '../../beside/original/align/align';
import type { Attachment } from '../../beside/original/model';
import { readOriginal } from '../../beside/original/read';
import type { RuleExample } from '../model';
import { applyEdits } from '../support/edits';
import { example } from '../support/examples';

const hash = 'a'.repeat(64);
const release: Attachment = { name: 'release.pdf', uri: 'file:///release.pdf', original: 0 };
const changed: Attachment = { ...release, annotation: 0, changed: hash };
const gone: Attachment = { name: 'release.pdf', annotation: 0, trouble: 'There is no file release.pdf.' };
const scanned: Attachment = {
  name: 'scan.pdf',
  annotation: 0,
  trouble: 'scan.pdf holds no text: its page is probably a scanned picture; put it through text recognition first.',
};
const locked: Attachment = {
  name: 'release.pdf',
  trouble: 'release.pdf is protected by a password; save a copy without one.',
};

const notes = {
  uri: 'file:///yard.article.sources.json',
  text: applyEdits(
    '',
    addAnnotation(
      undefined,
      { kind: 'original', source: { form: 'file', value: 'release.pdf', hash: 'b'.repeat(64) } },
      { article: 'yard.article' },
    ) ?? [],
  ),
  broken: false,
};

/** The example with originals attached; words in the front matter name the last of them where `named` says so. */
function beside(from: RuleExample, shown: string, attachments: readonly Attachment[], named?: string): RuleExample {
  return {
    ...from,
    beside: {
      shown,
      of: (article) => {
        const start = named === undefined ? -1 : article.structure.text.indexOf(named);
        const at = named === undefined ? {} : { at: { start, end: start + named.length } };
        const list = attachments.some(({ original }) => original !== undefined)
          ? [readOriginal('The yard in Harwick has 240 employees.', { name: 'release.pdf' }, article.registry)]
          : [];
        return {
          annotations: { file: notes, ...placeAnnotations(article, readAnnotations(notes.text).annotations) },
          originals: createOriginals(
            list,
            attachments.map((one, index) => (index === attachments.length - 1 ? { ...one, ...at } : one)),
          ),
        };
      },
    },
  };
}

const headline = example('The yard in Harwick grows.', '^^^^^^^^^^^^^^^^^^^^^^^^^^');
const quiet = example('The yard in Harwick grows.');
const article = example('Yard grows', '^^^^^^^^^^', '', 'The yard in Harwick has 240 employees, its owner said.');
const front = (path: string): RuleExample => ({
  ...example('---', `original: ${path}`, `          ${'^'.repeat(path.length)}`, '---', '', 'The yard grows.'),
  language: 'markdown',
});
const quietFront = (path: string): RuleExample => ({
  ...example('---', `original: ${path}`, '---', '', 'The yard grows.'),
  language: 'markdown',
});

export const flags: readonly RuleExample[] = [
  {
    ...beside(headline, 'Its original, release.pdf, is another file than when it was attached.', [changed]),
    fix: { title: 'Accept release.pdf as it is now', result: 'The yard in Harwick grows.' },
  },
  beside(article, 'Its original, release.pdf, is another file than when it was attached.', [changed]),
  beside(headline, 'Of its two originals the second is another file than when it was attached.', [release, changed]),
  beside(headline, 'Its original, release.pdf, is not there any more.', [gone]),
  beside(headline, 'Its original, scan.pdf, is a scanned picture.', [scanned]),
  beside(front('release.pdf'), 'There is no file release.pdf.', [gone], 'release.pdf'),
  beside(front('scan.pdf'), 'The file scan.pdf is a scanned picture.', [scanned], 'scan.pdf'),
  beside(front('release.pdf'), 'The file release.pdf asks for a password.', [locked], 'release.pdf'),
];

export const allows: readonly RuleExample[] = [
  quiet,
  beside(quiet, 'Its original is the file that was attached.', [release]),
  beside(quiet, 'Both its originals are the files that were attached.', [release, release]),
  beside(quiet, 'Its original is pasted text.', [{ name: 'pasted text', original: 0 }]),
  beside(quietFront('release.pdf'), 'The file release.pdf has text.', [release], 'release.pdf'),
  beside(quietFront('release.pdf'), 'The file release.pdf is a Word document with macros, which were not run.', [release]),
  { ...quietFront('release.pdf') },
  example('---', 'original: release.pdf', '---', '', 'The yard in Harwick has changed since.'),
];
