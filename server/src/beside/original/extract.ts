import { beginning } from './beginning';
import { decodeText } from './decodeText';
import { inThread } from './inThread';
import type { Extracted, FormatId, Pause } from './model';

const MEGABYTE = 1_000_000;
/** Larger files are no releases. */
const LARGEST = 100 * MEGABYTE;

/**
 * The text in a file that an article summarises: text, Markdown, HTML, DOCX or PDF by what the bytes are, whatever the name says. Nothing
 * in the file is run, nothing it refers to is fetched. `read` reads what needs a library. Never rejects.
 */
export async function extractOriginal(
  name: string,
  bytes: Uint8Array,
  pause: Pause,
  read: (format: FormatId, bytes: Uint8Array, pause: Pause) => Promise<Extracted> = inThread,
): Promise<Extracted> {
  if (bytes.length === 0) return { problem: 'is empty' };
  if (bytes.length > LARGEST) {
    return {
      problem: `has ${Math.round(bytes.length / MEGABYTE)} MB; originals of up to ${LARGEST / MEGABYTE} MB are read`,
    };
  }
  try {
    const format = formatOf(name, bytes);
    if (typeof format === 'object') return format;
    return beginning(format === 'text' ? decodeText(bytes) : await read(format, bytes, pause));
  } catch (error) {
    return { problem: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function formatOf(name: string, bytes: Uint8Array): FormatId | 'text' | Extracted {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return oldOffice;
  if (/^\s*\{\\rtf/u.test(head)) return richText;
  return isHtml(name, head) ? 'html' : 'text';
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
