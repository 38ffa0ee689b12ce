import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { Extracted, Extractor } from '../model';

const MEGABYTE = 1_000_000;
/** Bytes of mark-up that the text of a release never comes to. */
const LARGEST = 25 * MEGABYTE;

/** Text of a Word document, paragraph by paragraph. Macros, embedded objects and linked files are left alone. */
export const docx: Extractor = (bytes) => readDocx(bytes, LARGEST);

/** The same for documents that unpack to at most so many bytes of mark-up. */
export async function readDocx(bytes: Uint8Array, most: number): Promise<Extracted> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.includes('word/')) return { problem: 'is an archive, not a Word document; attach what is in it' };
  // Names of the archive's parts stand unpacked in its directory.
  const notes = buffer.includes('vbaProject.bin') ? ['has macros: nothing in it was run'] : [];
  let value: string;
  try {
    if (await isLarger(buffer, most)) {
      return {
        problem: `unpacks to more than ${most / MEGABYTE} MB of text and mark-up; attach the text alone`,
      };
    }
    ({ value } = await mammoth.extractRawText({ buffer }));
  } catch {
    return { problem: 'is broken: no Word document could be read from it' };
  }
  const text = value.replace(/\n{3,}/gu, '\n\n').trim();
  return text === '' ? { problem: 'holds no text' } : { text, notes };
}

/** Unpacks piece by piece and keeps nothing, because what an archive says of its size need not be true. */
async function isLarger(buffer: Buffer, most: number): Promise<boolean> {
  const archive = await JSZip.loadAsync(buffer);
  let left = most;
  for (const part of archive.file(/\.(?:xml|rels)$/u)) {
    left -= await unpackedSize(part, left);
    if (left < 0) return true;
  }
  return false;
}

/** The size of a part, or something over `most` where it is larger. */
function unpackedSize(part: JSZip.JSZipObject, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const stream = part.nodeStream();
    stream.on('data', (piece: Uint8Array) => {
      size += piece.length;
      if (size <= most) return;
      stream.pause();
      resolve(size);
    });
    stream.on('end', () => resolve(size));
    stream.on('error', reject);
  });
}
