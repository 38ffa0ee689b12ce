import mammoth from 'mammoth';
import type { Extractor } from '../model';

/** Text of a Word document, paragraph by paragraph. Macros, embedded objects and linked files are left alone. */
export const docx: Extractor = async (bytes) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.includes('word/')) return { problem: 'is an archive, not a Word document; attach what is in it' };
  // Names of the archive's parts stand unpacked in its directory.
  const notes = buffer.includes('vbaProject.bin') ? ['has macros: nothing in it was run'] : [];
  let value: string;
  try {
    ({ value } = await mammoth.extractRawText({ buffer }));
  } catch {
    return { problem: 'is broken: no Word document could be read from it' };
  }
  const text = value.replace(/\n{3,}/gu, '\n\n').trim();
  return text === '' ? { problem: 'holds no text' } : { text, notes };
};
