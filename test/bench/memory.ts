import { writeArticle } from './article';
import { startPair, typeInTurns } from './keystroke';
import type { Bench } from './measure';

/** What a server holds in memory after 200 edits of a 5,000-word article. */
export const memory: Bench = {
  name: 'memory',
  usual: true,
  async run(folder) {
    const text = writeArticle(5000, 7);
    const [server, bare] = await startPair(folder, text, false);
    await typeInTurns([server, bare], text, 200);
    const [own, floor] = [server.memory(), bare.memory()];
    await Promise.all([server.stop(), bare.stop()]);
    if (!own || !floor) return [];
    return [
      {
        what: 'server memory after 200 edits, 5,000 words',
        own: `${own.now.toFixed(0)} MB`,
        against: `bare server: ${floor.now.toFixed(0)} MB`,
        ratio: (own.now / floor.now).toFixed(2),
        target: '1.6',
      },
    ];
  },
};
