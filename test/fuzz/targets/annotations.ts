import { Materials } from '../../../server/src/beside/materials';
import {
  addAnnotation,
  anchorAt,
  check,
  createAnalyzer,
  defaultSettings,
  removeAnnotation,
  type AnnotationContent,
  type Edit,
} from '../../../server/src/engine/index';
import { mutate, mutateOften } from '../mutate';
import { failure, type Target } from '../target';

const text = 'A plant opens\n\nThe line makes 300,000 tonnes a year. It has 40 people.\n';
const uri = 'file:///desk/articles/plant.txt';
const origin = { article: 'plant.txt' };

/** Broken and foreign annotation files beside articles that have changed: told with a place, never lost, never thrown. */
export const annotations: Target = {
  id: 'annotations',
  async run(random) {
    const analyzer = createAnalyzer();
    const anchor = anchorAt(analyzer.analyze(text, 'article'), { start: 15, end: 52 });
    const source: AnnotationContent = { ...anchor!, kind: 'source', source: { form: 'words', value: 'annual report' } };
    const accepted: AnnotationContent = { ...anchor!, kind: 'acceptance', rule: 'weak-source', comment: 'known' };
    const whole = applied(applied('', addAnnotation('', source, origin)), undefined);
    const json = mutateOften(applied(whole, addAnnotation(whole, accepted, origin)), Math.floor(random() * 5), random);
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
    const article = analyzer.analyze(mutate(text, random), 'article');
    check(await materials.place(uri, article), defaultSettings, (rule, error) => failed(`${rule}: ${String(error)}`));
    tryEdits(json, source, failed);
    return 1;
  },
};

/** What is added can be taken away again, and the file is then what it was to every reader. */
function tryEdits(json: string, content: AnnotationContent, failed: (error: unknown) => never): void {
  const added = addAnnotation(json, content, origin);
  if (added === undefined) return;
  try {
    JSON.parse(applied(json, added));
    removeAnnotation(applied(json, added), 0);
  } catch (error) {
    failed(error);
  }
}

function applied(before: string, edits: readonly Edit[] | undefined): string {
  return (edits ?? []).reduceRight(
    (after, { start, end, newText }) => after.slice(0, start) + newText + after.slice(end),
    before,
  );
}
