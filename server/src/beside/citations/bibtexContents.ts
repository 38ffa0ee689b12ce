import { logger, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { ReferenceDetails } from '../../engine/index';
import { cslDetails, isRecord } from './csl';

/** What one entry of BibTeX or BibLaTeX says; the `@string` entries that it uses may stand before it. Never throws. */
export function readBibtexDetails(text: string): ReferenceDetails {
  logger.level = 'silent';
  try {
    const items: unknown = plugins.input.chain(text, { forceType: '@biblatex/text', generateGraph: false });
    const item: unknown = Array.isArray(items) ? items.at(-1) : undefined;
    if (isRecord(item)) return cslDetails(item);
  } catch {
    // It may stumble over TeX that nobody foresaw; the key can be cited all the same.
  }
  return { type: 'document', authors: [] };
}
