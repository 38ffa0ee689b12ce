import type { Extracted } from './model';

const SAMPLE = 20_000;

/**
 * The text in bytes of UTF-8 or UTF-16, or else of the encoding of its likeliest language: GB 18030 for Chinese, Shift JIS for Japanese,
 * Windows-1252 for the others. What is no text is a problem.
 */
export function decodeText(bytes: Uint8Array): Extracted {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return whole(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return whole(new TextDecoder('utf-16be').decode(bytes));
  if (looksBinary(bytes)) return { problem: 'looks like a binary file' };
  const unicode = tryDecode('utf-8', bytes);
  if (unicode !== undefined) return whole(unicode);
  const [label, text] = likeliest(bytes);
  return { text: text.replace(/^\uFEFF/u, ''), notes: [`is not UTF-8; read as ${label}`] };
}

function whole(text: string): Extracted {
  const clean = text.replace(/^\uFEFF/u, '');
  return clean.trim() === '' ? { problem: 'is empty' } : { text: clean, notes: [] };
}

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
  return controls > sample.length / 10;
}

function likeliest(bytes: Uint8Array): readonly [label: string, text: string] {
  const japanese = tryDecode('shift_jis', bytes);
  if (japanese !== undefined && share(japanese, /[\u3041-\u30FF]/gu) > 0.1) return ['Shift JIS', japanese];
  const chinese = tryDecode('gb18030', bytes);
  if (chinese !== undefined && share(chinese, /[\u4E00-\u9FFF]/gu) > 0.25) return ['GB 18030', chinese];
  return ['Windows-1252', new TextDecoder('windows-1252').decode(bytes)];
}

function share(text: string, characters: RegExp): number {
  const sample = text.slice(0, SAMPLE).replace(/\s/gu, '');
  return sample.length === 0 ? 0 : (sample.match(characters)?.length ?? 0) / sample.length;
}
