import { getDocumentProxy } from 'unpdf';
import { cancelled, type Extracted, type Extractor } from '../model';
import { CharacterMaps } from './characterMaps';

/** Fewest characters a page that is more than a picture has on average. */
const FEWEST = 8;

/** Text of a PDF, line by line and page by page. Its scripts and attachments are not touched. */
export const pdf: Extractor = async (bytes, pause) => {
  let document;
  try {
    // A copy, because the library takes the memory over.
    document = await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      cMapUrl: 'shipped/',
      CMapReaderFactory: CharacterMaps,
      useWorkerFetch: false,
      verbosity: 0,
    });
  } catch (error) {
    return { problem: reason(error) };
  }
  try {
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      if (!(await pause())) return cancelled;
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
      page.cleanup();
    }
    return textOf(pages);
  } finally {
    await document.cleanup().catch(() => undefined);
  }
};

function textOf(pages: readonly string[]): Extracted {
  const text = pages.map((page) => page.trim()).join('\n\n');
  const letters = text.replace(/\s+/gu, '').length;
  if (letters < pages.length * FEWEST) {
    const count =
      pages.length === 1
        ? 'its page is probably a scanned picture'
        : `its ${pages.length} pages are probably scanned pictures`;
    return { problem: `holds no text: ${count}; put it through text recognition first` };
  }
  return { text: joinLines(text), notes: [] };
}

/** A line that ends inside a sentence goes on in the next one; Chinese and Japanese have no space there. */
function joinLines(text: string): string {
  return text
    .replace(/(?<=[\u3041-\u9FFF，、])\n(?=[\u3041-\u9FFF\d])/gu, '')
    .replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
    .replace(/(?<=[\p{L}\p{N},%€$])[ \t]*\n(?=[\p{Ll}\d(])/gu, ' ');
}

function reason(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'is protected by a password; save a copy without one';
  if (name === 'InvalidPDFException' || name === 'FormatError') return 'is broken: no PDF reader could open it';
  return `cannot be read as a PDF: ${error instanceof Error ? error.message : String(error)}`;
}
