/* eslint-disable @typescript-eslint/no-require-imports -- each library is loaded when the first such file is read */
import type { Extracted, Extractor, FormatId, Pause } from './model';

const formats: Readonly<Record<FormatId, () => Extractor>> = {
  docx: () => (require('./formats/docx') as typeof import('./formats/docx')).docx,
  html: () => (require('./formats/html') as typeof import('./formats/html')).html,
  pdf: () => (require('./formats/pdf') as typeof import('./formats/pdf')).pdf,
};

/** The text in bytes of a format that a library reads, in this thread. */
export function readFormat(format: FormatId, bytes: Uint8Array, pause: Pause): Promise<Extracted> {
  return formats[format]()(bytes, pause);
}
