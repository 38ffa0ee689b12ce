import { joined, lines, quoted } from './markdown';
import { wordsOf, type Page } from './page';

const classes = {
  named: 'a named source',
  self: 'the company itself',
  state: 'a state-affiliated source',
  anonymous: 'nobody named',
  hearsay: 'hearsay',
  publication: 'the publication itself',
} as const;

/** The hover of words that attribute: who says what. */
export function attributionHover(page: Page, index: number): string {
  const { source, cue, content } = page.article.attributions[index]!;
  const speaker = source.start < source.end ? quoted(source.text) : undefined;
  const said = content.start < content.end ? `says: ${quoted(wordsOf(page, content))}` : undefined;
  return lines(
    joined(
      `**${wordsOf(page, cue)
        .trim()
        .replaceAll(/[\\*_`[\]<>&\s]+/g, ' ')}** · attribution`,
      classes[source.class],
      speaker,
    ),
    said,
  );
}
