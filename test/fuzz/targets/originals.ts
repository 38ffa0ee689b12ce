import { Materials } from '../../../server/src/beside/materials';
import { extractOriginal } from '../../../server/src/beside/original/extract';
import { readFormat } from '../../../server/src/beside/original/formats';
import { check, createAnalyzer, defaultSettings } from '../../../server/src/engine/index';
import { makeDocx } from '../../support/docx';
import { makePdf } from '../../support/pdf';
import { mutateOften } from '../mutate';
import { failure, type Target } from '../target';

const article = 'file:///desk/articles/cranes.md';
const words = 'Orvane Harbour lifts 400 boxes a day, up 12% from 2023.';
const page = `<!DOCTYPE html><html><head><title>x</title><script>1</script></head><body><nav>a</nav><p>${words}<table><tr><td>4&nbsp;t</table></body></html>`;
/** Milliseconds for a file of a few kilobytes; a reading that takes longer hangs. */
const patience = 10_000;
const hostile: readonly string[] = [
  '<div>'.repeat(5000),
  '<!--',
  '<![CDATA[',
  '&#x110000;',
  '&amp'.repeat(999),
  '<svg><p>',
  '<a b="',
];

/** Front matter and files of any format, broken byte by byte: a text, or a message that says why there is none. */
export const originals: Target = {
  id: 'originals',
  async run(random) {
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const [name, whole] = await pick([
      async () => ['a.pdf', makePdf([words, 'Second page with more words.'])] as const,
      async () => ['a.docx', await makeDocx(words)] as const,
      async () => ['a.html', bytesOf(spoilt(page, random, pick))] as const,
      async () => ['a.txt', bytesOf(mutateOften(words, 3, random))] as const,
    ])();
    const bytes = broken(whole, random);
    const input = JSON.stringify([name, Buffer.from(bytes).toString('base64')]);
    const from = Date.now();
    try {
      const wanted = (): Promise<boolean> => Promise.resolve(random() < 0.98);
      const extracted = await extractOriginal(pick([name, 'a.txt', 'a']), bytes, wanted, readFormat);
      if ('problem' in extracted && extracted.problem === '') throw new Error('no word about what is wrong');
      await tryBeside(mutateOften(front(name), Math.floor(random() * 4), random), bytes);
      if (Date.now() - from > patience) throw new Error('takes too long');
    } catch (error) {
      throw failure(error instanceof Error ? (error.stack ?? '') : String(error), input, error);
    }
    return 1;
  },
};

const front = (name: string): string =>
  `---\ntitle: Cranes\noriginal:\n  - ${name}\n  - "https://orvane.example/a"\n---\n\n${words} It has 40 cranes.\n`;

async function tryBeside(text: string, bytes: Uint8Array): Promise<void> {
  let trouble: unknown;
  const materials = new Materials(
    {
      files: {
        readBytes: (uri) => Promise.resolve(uri.endsWith('.json') ? undefined : bytes),
        find: () => Promise.resolve([]),
      },
      settings: () => ({}),
      report: () => undefined,
    },
    (error) => (trouble ??= error),
  );
  const placed = await materials.place(article, createAnalyzer().analyze(text, 'markdown'));
  check(placed, defaultSettings, (rule, error) => (trouble ??= new Error(rule, { cause: error })));
  if (trouble !== undefined) throw trouble instanceof Error ? trouble : new Error(JSON.stringify(trouble));
}

function spoilt(text: string, random: () => number, pick: (list: readonly string[]) => string): string {
  const at = Math.floor(random() * text.length);
  return mutateOften(text.slice(0, at) + pick(hostile) + text.slice(at), 2, random);
}

/** A few bytes changed, cut out, doubled, or the end missing. */
function broken(bytes: Uint8Array, random: () => number): Uint8Array {
  let changed = Uint8Array.from(bytes);
  for (let times = Math.floor(random() * 12); times > 0; times--) {
    const at = Math.floor(random() * changed.length);
    const kind = random();
    if (kind < 0.7) changed[at] = Math.floor(random() * 256);
    else if (kind < 0.8) changed = changed.slice(0, at);
    else if (kind < 0.9)
      changed = Buffer.concat([changed.subarray(0, at), changed.subarray(at + 1 + Math.floor(random() * 40))]);
    else
      changed = Buffer.concat([
        changed.subarray(0, at),
        changed.subarray(0, Math.floor(random() * 200)),
        changed.subarray(at),
      ]);
    if (changed.length === 0) break;
  }
  return changed;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
