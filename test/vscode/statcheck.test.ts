import { strict as assert } from 'node:assert';
import { copydesk } from './support/extension';
import { cleanUp, copyOf } from './support/files';
import { settledFindings, untilFindings } from './support/findings';
import { apply, fixesOf, fixWith, undoTo } from './support/fixes';

/** rule, a fix of its finding in the example, and what the copy then says */
const cases: readonly (readonly [rule: string, fix: string, result: string])[] = [
  ['part-exceeds-whole', 'Swap the two figures', 'Of its 355 employees, 340 are on shifts,'],
  ['sum-mismatch', 'Use €19.5 million, the sum of the parts', 'both cranes at €19.5 million: €10.2 million'],
  ['percent-mismatch', 'Use 33%, as the figures give', 'last year, up 33% from 310,000 boxes'],
  ['range-order', 'Swap the two ends', 'by between 2 and 4 metres, it said'],
  ['change-mismatch', 'Say “risen 27%”', 'Traffic has risen 27% to 6.1 million tonnes from'],
];
const article = 'grenvik-dock.txt';

describe('Figures that do not fit', () => {
  before(copydesk);
  afterEach(cleanUp);

  for (const [rule, title, result] of cases) {
    it(`${rule}: ${title}`, async () => {
      const { document } = await copyOf(article);
      const before = await settledFindings(document);
      const original = document.getText();
      const last = before.filter((finding) => finding.rule === rule).at(-1);
      assert.ok(last, `there is no finding of ${rule}`);
      const action = fixWith(await fixesOf(document, last), new RegExp(`^${title.replace(/[()]/gu, '\\$&')}$`, 'u'));
      assert.ok((last.diagnostic.relatedInformation?.length ?? 0) >= 2, 'both figures are related');
      await apply(action);
      assert.ok(document.getText().includes(result), document.getText());
      await untilFindings(document.uri, `the finding of ${rule} is gone`, (findings) =>
        findings.every(({ message }) => message !== last.message),
      );
      await undoTo(document, original);
      await untilFindings(document.uri, `the finding of ${rule} is back`, (findings) =>
        findings.some(({ message }) => message === last.message),
      );
    });
  }
});
