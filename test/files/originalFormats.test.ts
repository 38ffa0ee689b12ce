import assert from 'node:assert/strict';
import { extractOriginal } from '../../server/src/beside/original/extract';
import { readDocx } from '../../server/src/beside/original/formats/docx';
import { readFormat } from '../../server/src/beside/original/formats';
import { inThread } from '../../server/src/beside/original/inThread';
import type { Extracted } from '../../server/src/beside/original/model';
import { makeDocx } from '../support/docx';
import { encrypted, makeNamedFontPdf, makePdf } from '../support/pdf';

const always = (): Promise<boolean> => Promise.resolve(true);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, bytes: Uint8Array): Promise<Extracted> => extractOriginal(name, bytes, always, readFormat);

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
    const counted = (): Promise<boolean> => Promise.resolve(++pauses > 0);
    const extracted = await extractOriginal('long.pdf', makePdf(pages), counted, readFormat);
    assert.ok('text' in extracted);
    assert.match(extracted.text, /Page 200 has 597 tonnes/u);
    assert.ok(pauses >= 200);
  }).timeout(20_000);

  it('are read from PDFs whose letters are in fonts that they only name', async () => {
    const utf16 = Buffer.from('锌产量为4.6万吨，同比增长百分之八', 'utf16le').swap16();
    const chinese = makeNamedFontPdf(utf16, { map: 'UniGB-UCS2-H', ordering: 'GB1' });
    assert.equal(await textOf('a.pdf', chinese), '锌产量为4.6万吨，同比增长百分之八');
    const gb = Buffer.from('d0bfb2fac1bf342e36cdf2b6d6', 'hex');
    assert.equal(await textOf('a.pdf', makeNamedFontPdf(gb, { map: 'GBK-EUC-H', ordering: 'GB1' })), '锌产量4.6万吨');
    const shiftJis = Buffer.from('94848fe38d8233303289ad897e', 'hex');
    const japanese = makeNamedFontPdf(shiftJis, { map: '90ms-RKSJ-H', ordering: 'Japan1' });
    assert.equal(await textOf('a.pdf', japanese), '売上高302億円');
  });

  it('are refused where they unpack to more than any release', async () => {
    const bomb = await makeDocx('x'.repeat(1_000_000));
    assert.ok(bomb.length < 10_000);
    assert.deepEqual(await readDocx(bomb, 1_000_000), {
      problem: 'unpacks to more than 1 MB of text and mark-up; attach the text alone',
    });
    assert.ok('text' in (await readDocx(bomb, 2_000_000)));
  });

  it('are read as far as a release can go, with a word on it', async () => {
    const extracted = await read('a.txt', bytesOf('Zink 12 t\n'.repeat(100_001)));
    assert.ok('text' in extracted);
    assert.equal(extracted.text.length, 1_000_000);
    assert.match(extracted.notes.join(), /^is very long: the copy is held against its first 1 million characters$/u);
  });

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
    const extracted = await extractOriginal('big.html', page, () => Promise.resolve(++pauses < 3), readFormat);
    assert.ok('problem' in extracted);
    assert.equal(pauses, 3);
  });

  describe('in a thread of their own', () => {
    it('are read while others work', async () => {
      let worked = 0;
      const reading = inThread('docx', await makeDocx('Umsatz'), always);
      const timer = setInterval(() => worked++, 1);
      assert.deepEqual(await reading, { text: 'Umsatz', notes: [] });
      clearInterval(timer);
      assert.ok(worked > 0);
    });

    it('are given up at the first step after nobody wants them', async () => {
      const page = bytesOf(
        `<html><body>${'<p>12 tonnes of zinc were sold in Turku.</p>'.repeat(230_000)}</body></html>`,
      );
      let asked = 0;
      const extracted = await inThread('html', page, () => Promise.resolve(++asked < 2));
      assert.deepEqual(extracted, { problem: 'is no longer wanted' });
      assert.equal(asked, 2);
    });
  });
});
