import { decodeText } from './decodeText';
import type { Extracted, Extractor, Pause } from './model';

const MEGABYTE = 1_000_000;
/** Larger files are no releases. */
const LARGEST = 100 * MEGABYTE;

/**
 * The text in a file that an article summarises: text, Markdown, HTML, DOCX or PDF by what the bytes are, whatever the name says. Nothing
 * in the file is run, nothing it refers to is fetched. Never rejects.
 */
export async function extractOriginal(name: string, bytes: Uint8Array, pause: Pause): Promise<Extracted> {
  if (bytes.length === 0) return { problem: 'is empty' };
  if (bytes.length > LARGEST) {
    return {
      problem: `has ${Math.round(bytes.length / MEGABYTE)} MB; originals of up to ${LARGEST / MEGABYTE} MB are read`,
    };
  }
  try {
    return await extractorOf(name, bytes)(bytes, pause);
  } catch (error) {
    return { problem: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function extractorOf(name: string, bytes: Uint8Array): Extractor {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return (...given) => formats().pdf(...given);
  if (head.startsWith('PK\u0003\u0004')) return (...given) => formats().docx(...given);
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return () => Promise.resolve(oldOffice);
  if (/^\s*\{\\rtf/u.test(head)) return () => Promise.resolve(richText);
  if (isHtml(name, head)) return (...given) => formats().html(...given);
  return (given) => Promise.resolve(decodeText(given));
}

/** Loaded when the first such original is read: from a bundle of its own in what is shipped. */
function formats(): typeof import('./originalFormats') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a bundle of its own (see esbuild.js)
  return require('./originalFormats') as typeof import('./originalFormats');
}

const oldOffice: Extracted = {
  problem: 'is an Office file of the old kind, or protected by a password; save it as .docx without one, or as text',
};
const richText: Extracted = { problem: 'is a rich-text file; save it as .docx or text' };

function isHtml(name: string, head: string): boolean {
  return (
    /\.x?html?$/iu.test(name) ||
    /^(?:\u00EF\u00BB\u00BF)?\s*(?:<!--|<\?xml[^>]{0,100}>\s*)?<(?:!doctype html|html)\b/iu.test(head)
  );
}
