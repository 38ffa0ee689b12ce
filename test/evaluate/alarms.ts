/**
 * `npm run evaluate -- --alarms [RULE] [--set SET]`: what the rules report over news texts, to be read by hand. Without a rule a
 * table of all of them; with one, each finding with its message and its surroundings. A rule may be given by the beginning of its
 * id, or as a level (`warning`).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, createAnalyzer, defaultSettings, rules, type Article, type Finding } from '../../server/src/engine';
import { readExternal, readGold, root, shared } from './sets';

interface Text {
  readonly id: string;
  readonly text: string;
}

interface Checked extends Text {
  readonly set: string;
  readonly article: Article;
  readonly standard: readonly Finding[];
  readonly strict: readonly Finding[];
}

/** News as it was printed, whole articles. */
const NEWS = ['shared', 'own', 'finer_ord_val', 'eww_dev', 'polnear_dev'];
const CONTEXT = 100;

/** The table of all rules, or the findings of those that `selector` names, as lines. Only the texts of `set` where it is given. */
export function listAlarms(selector: string | undefined, set: string | undefined): string[] {
  const sets = set === undefined ? NEWS : [set];
  const analyzer = createAnalyzer();
  const checked = sets.flatMap((name) =>
    textsOf(name).map((text): Checked => {
      const article = analyzer.analyze(text.text, 'article');
      const findings = (strictness: 'standard' | 'strict'): readonly Finding[] =>
        check(article, { ...defaultSettings, strictness }).findings;
      return { ...text, set: name, article, standard: findings('standard'), strict: findings('strict') };
    }),
  );
  if (checked.length === 0) return [`There are no texts in “${sets.join(', ')}”.`];
  return selector === undefined ? table(checked, sets) : details(checked, selector);
}

/** The texts of `shared`, `own`, `examples` or an external set; one that was cut into sentences is put together again. */
function textsOf(set: string): Text[] {
  if (set === 'shared') return ofFolder(join(shared, 'articles'));
  if (set === 'examples') return ofFolder(join(root, 'examples/articles'));
  if (set === 'own') {
    const folder = join(root, 'test/gold');
    return readGold(folder, folder).map(({ annotated, text }) => ({ id: annotated.file, text }));
  }
  const documents = readExternal(set) as (Text & { readonly doc?: string })[];
  const whole = new Map<string, string>();
  for (const { id, doc, text } of documents) {
    const known = doc === undefined ? undefined : whole.get(doc);
    whole.set(doc ?? id, known === undefined ? text : `${known} ${text}`);
  }
  return [...whole].map(([id, text]) => ({ id, text }));
}

function ofFolder(folder: string): Text[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/u.test(file))
    .sort()
    .map((file) => ({ id: file, text: readFileSync(join(folder, file), 'utf8') }));
}

const wordsIn = (texts: readonly Text[]): number =>
  texts.reduce((count, { text }) => count + (text.match(/\S+/gu)?.length ?? 0), 0);

function table(checked: readonly Checked[], sets: readonly string[]): string[] {
  const words = wordsIn(checked);
  const lines = sets.map((set) => {
    const texts = checked.filter((one) => one.set === set);
    return `${set.padEnd(20)}${String(texts.length).padStart(5)} texts ${wordsIn(texts).toLocaleString('en-GB').padStart(9)} words`;
  });
  const standard = checked.flatMap((one) => one.standard);
  const strict = checked.flatMap((one) => one.strict);
  lines.push('', `${''.padEnd(26)}warning  information  hint   all   per 10,000 words   strict`);
  const row = (name: string, found: readonly Finding[], inStrict: readonly Finding[]): string => {
    const at = (level: string): number => found.filter((finding) => finding.level === level).length;
    const cells = [
      String(at('warning') + at('error')).padStart(7),
      String(at('information')).padStart(13),
      String(at('hint')).padStart(6),
      String(found.length).padStart(6),
      ((found.length / words) * 10_000).toFixed(2).padStart(19),
      String(inStrict.length).padStart(9),
    ];
    return `${name.padEnd(26)}${cells.join('')}`;
  };
  const of = (rule: string, found: readonly Finding[]): Finding[] => found.filter((finding) => finding.rule === rule);
  for (const { id } of rules) lines.push(row(id, of(id, standard), of(id, strict)));
  lines.push(row('all', standard, strict));
  const warnings = standard.filter(({ level }) => level === 'warning' || level === 'error').length;
  lines.push(
    '',
    `${String(warnings)} warnings in ${words.toLocaleString('en-GB')} words: ${((warnings / words) * 1000).toFixed(2)} per 1,000 words`,
  );
  return lines;
}

/** Each finding of the rules in strict, where they report most; one that standard does not report says so. */
function details(checked: readonly Checked[], selector: string): string[] {
  const lines: string[] = [];
  let count = 0;
  for (const one of checked) {
    const usual = new Map(one.standard.map((finding) => [keyOf(finding), finding.level]));
    for (const finding of one.strict) {
      const level = usual.get(keyOf(finding));
      if (!finding.rule.startsWith(selector) && level !== selector) continue;
      count++;
      lines.push(
        `${one.set} ${one.id}:${String(lineOf(one.text, finding.start))}  ${level ?? 'strict only'}  ${finding.rule}`,
      );
      lines.push(`  ${finding.message}`, `  ${surroundings(one.text, finding)}`);
      for (const related of finding.related) lines.push(`    ${related.message}: ${surroundings(one.text, related)}`);
    }
  }
  return [...lines, '', `${String(count)} findings in ${wordsIn(checked).toLocaleString('en-GB')} words`];
}

const keyOf = ({ rule, start, end, message }: Finding): string => `${rule} ${String(start)} ${String(end)} ${message}`;

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function surroundings(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `…${before}[[${text.slice(start, end)}]]${after}…`.replace(/\s+/gu, ' ');
}
