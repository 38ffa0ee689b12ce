import { namesDown, ownershipOf, sourcedClaims } from '../../../engine/index';
import { escapeMarkdown, joined, lines, quoted } from './markdown';
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
    tied(page, index),
    said,
  );
}

const relations = {
  owner: 'owns whom it speaks of',
  owned: 'belongs to whom it speaks of',
  sister: 'belongs to the owner of whom it speaks of',
} as const;

/** What ties the source to the company that it speaks of, as a chain of owners from the top down. */
function tied({ article }: Page, index: number): string | undefined {
  const ownership = ownershipOf(article);
  for (const { about, sources } of sourcedClaims(article, ownership)) {
    const party = sources.find(({ attribution }) => attribution === index)?.party;
    const tie = about && party && ownership.tie(party, about);
    if (!tie || tie.relation === 'itself') continue;
    const steps = tie.relation === 'owned' ? tie.fromSource : tie.fromSubject;
    return `${relations[tie.relation]}: ${namesDown(steps).map(escapeMarkdown).join(' › ')}`;
  }
  return undefined;
}
