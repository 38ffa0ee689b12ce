import { Materials } from '../../../server/src/beside/materials';
import { check, createAnalyzer, defaultSettings } from '../../../server/src/engine/index';
import { mutateOften } from '../mutate';
import { failure, type Target } from '../target';

const folder = 'file:///desk/articles/';
const bibtex = `@string{quay = {Quay Letters}}
@article{velm2024,
  author = {Velm, Åsa and {Harbour Board of Orvane}},
  title = "Cranes and {\\"U}bergang \\textit{at work}",
  journal = quay # { of the North},
  date = {2024-03/2024-05},
  pages = {12--19}, doi = {https://doi.org/10.1/x},
}
@report(board, title = {Yearly report}, year = 2023)
`;
const json = JSON.stringify([
  {
    id: 'velm2024',
    type: 'article-journal',
    title: 'Cranes at <i>work</i>',
    author: [{ family: 'Velm', given: 'Åsa' }, { literal: 'Harbour Board' }],
    issued: { 'date-parts': [[2024, 3]] },
  },
  { id: 7, title: 'Yearly report', URL: 'https://orvane.example' },
]);
const yaml = `references:
- id: velm2024
  title: &title Cranes at work
  author: [{family: Velm, given: Åsa}]
  issued: 2024-03
- id: board
  title: *title
  page: 12-19
`;
const front = (names: string): string => `---\ntitle: Cranes\nbibliography: ${names}\n---\n\n`;
const body = 'Cranes lift 400 boxes a day [@velm2024, p. 3; see @board]. @nobody says they lift 90.\n';
/** What upsets readers of BibTeX, JSON and YAML in particular. */
const hostile: readonly string[] = [
  '{'.repeat(3000),
  '['.repeat(3000),
  '[{"id":'.repeat(2000),
  '@article{'.repeat(500),
  '@string{a = a # a}\n',
  '\\'.repeat(999),
  '"'.repeat(999),
  '- - - - - - - - ',
  '? ',
  '!!js/function ',
  '*title',
  '&title [*title, *title]',
  '<<: *title',
  'id: __proto__',
  '"__proto__": {"polluted": 1}',
  '"id": "constructor"',
  '\n...\n---\n',
  ' # '.repeat(400),
  '\\cite{velm2024}',
  '$x^{2}$ ',
  '{\\"',
];

/** Broken, nested and hostile bibliographies: problems have places, every entry can be asked for, rules hold. */
export const bibliographies: Target = {
  id: 'bibliographies',
  async run(random) {
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const break_ = (text: string): string => {
      const at = Math.floor(random() * (text.length + 1));
      const spoilt = random() < 0.4 ? text.slice(0, at) + pick(hostile) + text.slice(at) : text;
      return mutateOften(spoilt, Math.floor(random() * 5), random);
    };
    const files: Readonly<Record<string, string>> = {
      'a.bib': break_(bibtex),
      'b.json': break_(json),
      'c.yaml': break_(yaml),
    };
    const names = pick(['a.bib', '[a.bib, b.json, c.yaml]', 'b.json', 'c.yaml', 'gone.bib']);
    const inline = random() < 0.3 ? `---\n${break_(yaml)}---\n\n` : front(names);
    const article = (random() < 0.3 ? break_(inline) : inline) + body;
    await tryFiles(article, files);
    return 1;
  },
};

async function tryFiles(text: string, files: Readonly<Record<string, string>>): Promise<void> {
  const failed = (error: unknown): never => {
    throw failure(String(error), JSON.stringify({ text, files }), error);
  };
  let trouble: unknown;
  const materials = new Materials(
    {
      files: {
        readBytes: (uri) => {
          const found = files[uri.slice(folder.length)];
          return Promise.resolve(found === undefined ? undefined : new TextEncoder().encode(found));
        },
        find: (wanted) =>
          Promise.resolve(
            Object.keys(files)
              .filter(wanted)
              .map((name) => folder + name),
          ),
      },
      settings: () => ({}),
      report: (_, read, problems) => {
        for (const { start, end, message } of problems)
          if (!(start >= 0 && start <= end && end <= read.length) || message === '')
            trouble = 'a problem without a place';
      },
    },
    (error) => (trouble ??= error),
  );
  try {
    const article = await materials.place(`${folder}cranes.md`, createAnalyzer().analyze(text, 'markdown'));
    for (const entry of article.beside?.citations?.references.values() ?? []) entry.details();
    check(article, defaultSettings, (rule, error) => (trouble ??= new Error(rule, { cause: error })));
    if ('polluted' in {}) trouble = 'every object was changed';
  } catch (error) {
    trouble ??= error;
  }
  if (trouble !== undefined) failed(trouble);
}
