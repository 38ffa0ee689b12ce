import { fullReference, shortReference } from '../../../engine/index';
import { entryOf, type CitedThing } from '../support/citations';
import { escapeMarkdown, joined, lines, placeLink, shortened, strong } from './markdown';
import type { Page } from './page';

/** The reference behind a key, the text of a note, the address of a link; undefined where nothing is known of it. */
export function citationHover(page: Page, thing: CitedThing): string | undefined {
  const { structure } = page.article;
  const entry = entryOf(page.article, thing);
  if (entry !== undefined) {
    const details = entry.details();
    return lines(
      joined(strong(shortReference(entry.key, details)), escapeMarkdown(details.type.replaceAll('-', ' '))),
      escapeMarkdown(fullReference(entry.key, details)),
      `from ${placeLink(entry.at.uri, entry.at.start.line)}`,
    );
  }
  if (thing.kind === 'note') {
    const note = structure.citations.noteDefinitions.find(({ label }) => label === thing.name);
    if (note === undefined || thing.defines) return undefined;
    const words = structure.text.slice(note.body.start, note.body.end).trim();
    return lines(strong(`Note ${thing.name}`), words === '' ? 'empty so far' : escapeMarkdown(words.slice(0, 600)));
  }
  const link = structure.citations.linkDefinitions.find(({ label }) => label === thing.name);
  if (thing.kind !== 'link' || link === undefined || thing.defines) return undefined;
  return lines(strong(shortened(thing.name)), escapeMarkdown(link.target.slice(0, 300)));
}
