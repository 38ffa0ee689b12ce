import { Materials } from '../../../server/src/beside/materials';
import { acceptanceOf, addAcceptance, check, createAnalyzer, defaultSettings } from '../../../server/src/engine/index';
import { mutate, mutateOften } from '../mutate';
import { failure, type Target } from '../target';

const text = 'A plant opens\n\nThe line makes 300,000 tonnes a year. It has 40 people.\n';
const uri = 'file:///desk/articles/plant.txt';

/** Broken and foreign annotation files beside articles that have changed: told with a place, never lost, never thrown. */
export const annotations: Target = {
  id: 'annotations',
  async run(random) {
    const analyzer = createAnalyzer();
    const before = analyzer.analyze(text, 'article');
    const sidecar = addAcceptance(
      undefined,
      'plant.txt',
      acceptanceOf(before, { start: 40, end: 44, rule: 'x-y' }, 'known'),
    );
    const json = mutateOften(sidecar ?? '', Math.floor(random() * 5), random);
    const article = analyzer.analyze(mutate(text, random), 'article');
    const failed = (error: unknown): never => {
      throw failure(String(error), json, error);
    };
    const materials = new Materials(
      {
        files: { readBytes: () => Promise.resolve(new TextEncoder().encode(json)), find: () => Promise.resolve([]) },
        settings: () => ({}),
        report: (_, read, problems) => {
          for (const { start, end, message } of problems)
            if (start < 0 || end < start || end > read.length || message === '') failed('a problem without a place');
        },
      },
      failed,
    );
    check(await materials.place(uri, article), defaultSettings, (rule, error) => failed(`${rule}: ${String(error)}`));
    const rewritten = addAcceptance(json, 'plant.txt', acceptanceOf(before, { start: 0, end: 1, rule: 'a-b' }, 'seen'));
    if (rewritten !== undefined) JSON.parse(rewritten);
    return 1;
  },
};
