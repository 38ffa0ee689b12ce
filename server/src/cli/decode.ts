/** The text of a file, or why there is none. */
export type Decoded = { readonly text: string; readonly note?: string } | { readonly problem: string };

/** What Windows-1252 has at 0x80–0x9F; Node's own decoder gives control characters there in some versions. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const SAMPLE = 8192;
/** Share of control characters from which a file is taken for binary. */
const BINARY = 0.1;

/**
 * The text in the bytes of a file, without a byte order mark. UTF-8 and, where its byte order mark says so, UTF-16 are read as such.
 * Bytes that are not UTF-8 are read as Windows-1252 with a note (or as UTF-8 with replacement characters where most of it is).
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: swapped(bytes) };
  if (looksBinary(bytes)) return { problem: 'looks like a binary file' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return decodeBroken(bytes);
  }
}

/** UTF-16 with the higher byte first, which a decoder of the platform may lack. */
function swapped(bytes: Uint8Array): string {
  const even = bytes.length - (bytes.length % 2);
  const turned = new Uint8Array(even);
  for (let at = 0; at < even; at += 2) {
    turned[at] = bytes[at + 1]!;
    turned[at + 1] = bytes[at]!;
  }
  return new TextDecoder('utf-16le').decode(turned);
}

function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
  }
  return length > 0 && controls / length >= BINARY;
}

function decodeBroken(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (const character of text) {
    if (character === '\uFFFD') broken++;
    else if (character > '\u007F') whole++;
  }
  if (whole > broken) return { text, note: `holds ${broken} bytes that are not UTF-8` };
  return { text: windows1252(bytes), note: 'is not UTF-8; read as Windows-1252' };
}

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/gu, (control) => WESTERN[control.charCodeAt(0) - 0x80]!);
}
