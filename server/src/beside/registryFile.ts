import { readRegistry, RegistryReader, type RegistryFile } from '../engine/index';

/** Bytes that are read between two chances to do something else: a few milliseconds. */
const PIECE = 65_536;

/**
 * A registry file from its bytes (UTF-8), however large: `pause` lets others work between two pieces. The bytes of a large file are
 * kept, because its entries are read when they are asked for.
 */
export async function readRegistryFile(
  bytes: Uint8Array,
  uri: string,
  pause: () => Promise<void>,
): Promise<RegistryFile> {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true });
  const reader = new RegistryReader(uri, {
    length: bytesOf,
    slice: (start, end) => whole.decode(bytes.subarray(start, end)),
  });
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      if (at > 0) await pause();
      reader.push(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    }
    reader.push(decoder.decode());
  } catch {
    // No UTF-8: what cannot be read has no bytes that could be counted.
    return readRegistry(new TextDecoder().decode(bytes), uri);
  }
  return reader.finish();
}

/** Bytes that a text without lone surrogates takes in UTF-8. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Each half of a pair takes two of its four bytes.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
