import {
  checklistOf,
  createAnalyzer,
  goneSinceSignOff,
  readSignOff,
  signOffOf,
  signOffPage,
  sinceSignOff,
} from '../../../server/src/engine/index';
import { mutate, mutateOften } from '../mutate';
import { failure, type Target } from '../target';

const signature = { article: 'a.article', sha256: '00', by: 'Ida Holm', when: '2026-03-02T11:00:00Z' };

/** Records of sign-offs, damaged and of other articles: read or left alone, and what is said of them are words. */
export const signOffs: Target = {
  id: 'sign-offs',
  run(random, seeds) {
    const analyzer = createAnalyzer();
    const text = (seeds[Math.floor(random() * seeds.length)] ?? 'A plant opens.').slice(0, 600);
    const list = checklistOf(analyzer.analyze(text, 'article'));
    const record = signOffOf(analyzer.analyze(text, 'article'), list, signature);
    const json = mutateOften(JSON.stringify(record), Math.floor(random() * 4), random);
    try {
      const read = readSignOff(json);
      const changed = checklistOf(analyzer.analyze(mutate(text, random), 'article'));
      if (read !== undefined) {
        for (const { words } of sinceSignOff(changed, read)) if (typeof words !== 'string') throw new Error('no words');
        for (const words of goneSinceSignOff(changed, read)) if (typeof words !== 'string') throw new Error('no words');
      }
      const page = signOffPage({ ...record, by: json.slice(0, 40) });
      if (page.split('\n').length > 60) throw new Error('more than a page');
    } catch (error) {
      return Promise.reject(failure(String(error), json, error));
    }
    return Promise.resolve(1);
  },
};
