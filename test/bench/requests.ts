import { setTimeout } from 'node:timers/promises';
import { mulberry32 } from '../evaluate/counts';
import { writeArticle } from './article';
import { compared, type Bench } from './measure';
import { bundle } from '../support/bundle';
import { Subject } from './subject';

const edits = 140;
const warmUp = 40;
const pause = 50;
const target = '1.5 / 2';

interface Times {
  readonly hover: number[];
  readonly tokens: number[];
  readonly actions: number[];
}

/** Hovers, colours and code actions while somebody types 20 letters a second, against a bare server that answers at once. */
export const requests: Bench = {
  name: 'requests',
  usual: true,
  async run(folder) {
    const text = writeArticle(5000, 7);
    const server = await Subject.start(bundle(folder, 'server/src/main.node.ts', 'server.cjs'), text, {});
    const at = text.indexOf('million');
    const { answer: hover } = await server.ask('textDocument/hover', { position: server.positionAt(at) });
    const bare = await Subject.start(bundle(folder, 'test/bench/bare.ts', 'bare.cjs'), text, {
      initializationOptions: { items: server.diagnostics, hover },
    });
    const random = mulberry32(13);
    const letters = [...text.matchAll(/[a-z](?=[a-z])/g)].map(({ index }) => index);
    const subjects = [server, bare].map((subject) => ({
      subject,
      tokens: { id: '' },
      times: { hover: [], tokens: [], actions: [] } as Times,
    }));
    for (const { subject, tokens } of subjects) {
      const { answer } = await subject.ask<{ resultId?: string }>('textDocument/semanticTokens/full', {});
      tokens.id = answer.resultId ?? '';
    }
    for (let i = 0; i < edits; i++) {
      const offset = letters[Math.floor(random() * letters.length)]!;
      for (const { subject, tokens, times } of i % 2 === 0 ? subjects : [...subjects].reverse()) {
        await subject.type(offset, 'e');
        await askAll(subject, tokens, times, offset);
      }
      await setTimeout(pause);
    }
    for (const { subject } of subjects) await subject.stop();
    const [own, floor] = subjects.map(({ times }) => times) as [Times, Times];
    const row = (what: string, kind: keyof Times) =>
      compared(
        `${what} while typing, 5,000 words`,
        own[kind].slice(warmUp),
        'bare server',
        floor[kind].slice(warmUp),
        target,
      );
    return [row('hover', 'hover'), row('semantic tokens, delta', 'tokens'), row('code actions', 'actions')];
  },
};

async function askAll(subject: Subject, tokens: { id: string }, times: Times, offset: number): Promise<void> {
  const position = subject.positionAt(offset);
  times.hover.push((await subject.ask('textDocument/hover', { position })).time);
  const previousResultId = tokens.id;
  const delta = await subject.ask<{ resultId?: string }>('textDocument/semanticTokens/full/delta', {
    previousResultId,
  });
  tokens.id = delta.answer.resultId ?? '';
  times.tokens.push(delta.time);
  const range = { start: position, end: position };
  times.actions.push((await subject.ask('textDocument/codeAction', { range, context: { diagnostics: [] } })).time);
}
