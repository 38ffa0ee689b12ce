import assert from 'node:assert/strict';
import { createRegistry } from '../../server/src/engine/facts/registry';
import type { CompanyRegistry } from '../../server/src/engine/facts/model';
import type { SentenceFacts } from '../../server/src/engine/recognize/model';
import { namesRecogniser } from '../../server/src/engine/recognize/names';
import { referencesRecogniser } from '../../server/src/engine/recognize/references';
import { resolveEntities, type ResolvedEntities } from '../../server/src/engine/resolve/entities';
import type { TextStructure } from '../../server/src/engine/text/model';
import { TextReader } from '../../server/src/engine/text/read';
import { tokenize } from '../../server/src/engine/text/tokens';
import { parseFixture } from './fixture';

/** What names alone make of a text: no figures, notices or attributions. */
export function resolveNames(
  text: string,
  registry: CompanyRegistry = createRegistry(),
): ResolvedEntities & { readonly structure: TextStructure } {
  const structure = new TextReader().read(text, 'article');
  const inputs = structure.sentences.map(({ text: words, role }) => ({
    text: words,
    role,
    tokens: tokenize(words),
    registry,
  }));
  const facts = inputs.map((input): SentenceFacts => ({
    names: namesRecogniser.recognize(input, {}),
    references: referencesRecogniser.recognize(input, {}),
    figures: [],
    notices: [],
    attributions: [],
    assertion: { kind: 'fact', weight: 0, reason: '', focus: { start: 0, end: 0 }, continues: false, quoted: false },
  }));
  return { ...resolveEntities(structure, facts, registry), structure };
}

/** One test for each paragraph of the fixtures: the drawn spans and labels are the mentions and their types, no more. */
export function namesMatch(title: string, fixtures: string): void {
  describe(title, () => {
    for (const paragraph of fixtures.trim().split('\n\n')) {
      const { text, spans } = parseFixture(paragraph);
      it(text, () => {
        assert.equal(
          draw(text, resolveNames(text).mentions),
          draw(
            text,
            spans.map((span) => ({ ...span, type: span.label })),
          ),
        );
      });
    }
  });
}

interface Drawn {
  readonly start: number;
  readonly end: number;
  readonly type?: string | undefined;
}

/** The text with its mentions under it, ready to be pasted back. */
function draw(text: string, mentions: readonly Drawn[]): string {
  const lines: string[] = [];
  let line = '';
  for (const { start, end, type } of mentions) {
    if (line.length >= start && line !== '') {
      lines.push(line);
      line = '';
    }
    line = `${line.padEnd(start)}${'^'.repeat(end - start)} ${type ?? ''}`;
  }
  if (line !== '') lines.push(line);
  return [text, ...lines].join('\n');
}
