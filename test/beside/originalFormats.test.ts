import assert from 'node:assert/strict';
import { extractOriginal } from '../../server/src/beside/original/extract';
import type { Extracted } from '../../server/src/beside/original/model';
import { makeDocx } from '../support/docx';
import { encrypted, makePdf } from '../support/pdf';

const always = (): Promise<boolean> => Promise.resolve(true);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, bytes: Uint8Array): Promise<Extracted> => extractOriginal(name, bytes, always);

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  const extracted = await read(name, bytes);
  assert.ok('text' in extracted, 'problem' in extracted ? extracted.problem : '');
  return extracted.text;
}

async function problemOf(name: string, bytes: Uint8Array): Promise<string> {
  const extracted = await read(name, bytes);
  assert.ok('problem' in extracted);
  return extracted.problem;
}

describe('originals of any format', () => {
  it('are read from text in the encodings of their languages', async () => {
    assert.equal(await textOf('a.txt', bytesOf('\uFEFF锌产量4.6万吨')), '锌产量4.6万吨');
    assert.match(await textOf('a.txt', Uint8Array.from(Buffer.from('\uFEFFZink', 'utf16le'))), /^Zink$/u);
    const gb = Uint8Array.from([0xd0, 0xbf, 0xb2, 0xfa, 0xc1, 0xbf, 0x34, 0x2e, 0x36, 0xcd, 0xf2, 0xb6, 0xd6]);
    assert.equal(await textOf('a.txt', gb), '锌产量4.6万吨');
    assert.equal(await textOf('a.txt', Uint8Array.from([0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68])), 'Zürich');
  });

  it('are read from HTML without what its scripts hold', async () => {
    const page =
      '<!DOCTYPE html><html><head><title>x</title></head><body><script>alert("9 tonnes")</script><p>4&nbsp;600 tonnes<br>of&#32;zinc</p><style>p{}</style></body></html>';
    const extracted = await read('a.html', bytesOf(page));
    assert.ok('text' in extracted);
    assert.equal(extracted.text, '4 600 tonnes\nof zinc');
    assert.match(extracted.notes.join(), /has scripts: they were left out and not run/u);
  });

  it('are read from DOCX, whose macros are not run', async () => {
    assert.equal(await textOf('a.docx', await makeDocx('Umsatz 1,27 Mrd. Euro')), 'Umsatz 1,27 Mrd. Euro');
    const extracted = await read('a.docm', await makeDocx('Umsatz', { 'word/vbaProject.bin': 'macros' }));
    assert.ok('text' in extracted);
    assert.deepEqual(extracted.notes, ['has macros: nothing in it was run']);
  });

  it('are read from PDF, two hundred pages of it too', async () => {
    assert.equal(
      await textOf('a.pdf', makePdf(['Sales rose to 1.27 billion euros'])),
      'Sales rose to 1.27 billion euros',
    );
    let pauses = 0;
    const pages = Array.from({ length: 200 }, (_, index) => `Page ${index + 1} has ${index * 3} tonnes`);
    const extracted = await extractOriginal('long.pdf', makePdf(pages), () => {
      pauses++;
      return Promise.resolve(true);
    });
    assert.ok('text' in extracted);
    assert.match(extracted.text, /Page 200 has 597 tonnes/u);
    assert.ok(pauses >= 200);
  }).timeout(20_000);

  it('say plainly why there is no text', async () => {
    assert.match(
      await problemOf('a.pdf', makePdf(['', ''])),
      /holds no text: its 2 pages are probably scanned pictures/u,
    );
    assert.match(await problemOf('a.pdf', bytesOf('%PDF-1.4\nnothing else')), /is broken/u);
    assert.match(await problemOf('a.pdf', makePdf(['secret'], encrypted)), /is protected by a password/u);
    assert.match(await problemOf('a.docx', bytesOf('PK\u0003\u0004 word/ broken')), /is broken/u);
    assert.match(await problemOf('a.docx', bytesOf('PK\u0003\u0004 something')), /is an archive, not a Word document/u);
    assert.match(
      await problemOf('a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])),
      /old kind, or protected by a password/u,
    );
    assert.match(
      await problemOf('a.html', bytesOf('<html><script>all()</script></html>')),
      /holds no text outside its scripts/u,
    );
    assert.equal(await problemOf('a.txt', new Uint8Array()), 'is empty');
    assert.equal(await problemOf('a.bin', Uint8Array.from([0, 1, 2, 3, 0, 1, 2])), 'looks like a binary file');
  });

  it('are given up when they are not wanted any more', async () => {
    const page = bytesOf(`<html><body>${'<p>12 tonnes of zinc were sold in Turku.</p>'.repeat(230_000)}</body></html>`);
    let pauses = 0;
    const extracted = await extractOriginal('big.html', page, () => Promise.resolve(++pauses < 3));
    assert.ok('problem' in extracted);
    assert.equal(pauses, 3);
  });
});
