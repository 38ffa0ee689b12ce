import assert from 'node:assert/strict';
import { mulberry32 } from '../evaluate/counts';
import {
  check,
  createAnalyzer,
  createChecker,
  FactLedger,
  FactReader,
  parseCheckSettings,
  placeBeside,
  rules,
  type Article,
  type CheckResult,
} from '../../server/src/engine';

const analyzer = createAnalyzer();
const { settings } = parseCheckSettings({ strictness: 'strict' }, rules);

/** With the fixes made, because a kept finding makes them anew. */
function shown({ findings, accepted, stale }: CheckResult): unknown {
  return {
    findings: findings.map((finding) => ({ ...finding, fixes: finding.fixes() })),
    accepted: accepted.map(({ finding, reason }) => ({ reason, finding: { ...finding, fixes: finding.fixes() } })),
    stale,
  };
}

const letters = ' abcdefghijklmnopqrstuvwxyzAS,.“”"()0123456789$%';
const phrases = [
  'Baltic Anode GmbH said ',
  '12% ',
  '“We grew,” said Ida Moor. ',
  ' (BAG) ',
  'reportedly ',
  '\n\n',
  '. ',
  '\n- ',
];

function edit(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const kind = random();
  if (kind < 0.6)
    return (
      text.slice(0, at) + letters[Math.floor(random() * letters.length)]! + text.slice(at + (random() < 0.5 ? 1 : 0))
    );
  if (kind < 0.8) return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 8));
  return text.slice(0, at) + phrases[Math.floor(random() * phrases.length)]! + text.slice(at);
}

const draft = [
  'Port operator grows',
  'Highlights\n- Velm Ports added 14 cranes.\n- Orders rose 4%.',
  'Brisk Quay AG added 14 cranes. Orders rose 4%. Analysts say that the yard is worth $3 million. It also bought 9 tugs, 12 of them new.',
  'Velm Ports (VP) paid 5 million dollars. The largest yard lost 40 people. Marta Oyelaran runs it.',
  'Orders at Brisk Quay rose 40%. The company said so. Marta Oyelarin, a director, declined to comment. VPO was not reached yesterday.',
  'The yard, reportedly, sold 30 ships. Of these, 45 were new.',
].join('\n\n');

describe('a checker', () => {
  const texts: (readonly [string, string, 'article' | 'markdown'])[] = [
    ['a draft', draft, 'article'],
    ['a draft in Markdown', draft, 'markdown'],
  ];
  for (const rule of rules) {
    if (rule.keeping === undefined) continue;
    const [example] = rule.flags;
    texts.push([rule.id, example!.text.replace(/\n *\^[ ^]*$/gm, ''), example!.language ?? 'article']);
  }

  for (const [name, start, language] of texts) {
    it(`finds after every edit what a new one finds: ${name}`, () => {
      const random = mulberry32(start.length);
      const checker = createChecker();
      let text = start;
      let article: Article | undefined;
      for (let edits = 0; edits < (start === draft ? 25 : 8); edits++) {
        article = analyzer.analyze(text, language, article);
        assert.deepEqual(shown(checker.check(article, settings)), shown(check(article, settings)), text);
        text = edit(text, random);
      }
    });
  }

  it('keeps the findings that an edit does not touch, and moves those after it', () => {
    const text = draft.replace('The company said so.', 'The company sent word of that.');
    const checker = createChecker();
    const before = analyzer.analyze(text, 'article');
    const old = checker.check(before, settings).findings;
    const edited = text.replace('sent word of that', 'sent some word of that');
    const now = checker.check(analyzer.analyze(edited, 'article', before), settings).findings;
    const at = text.indexOf('sent word');
    const above = old.filter((finding) => finding.end < at && finding.related.every(({ end }) => end < at));
    assert.ok(above.length > 3 && above.every((finding) => isArticleWide(finding.rule) || now.includes(finding)));
    const below = old.filter((finding) => finding.start > at && !isArticleWide(finding.rule));
    assert.ok(below.length > 0);
    for (const finding of below)
      assert.ok(now.some(({ start, rule }) => start === finding.start + 5 && rule === finding.rule));
  });

  it('asks again when another article says something else, and keeps what it found while none does', () => {
    const reader = new FactReader();
    const ledger = new FactLedger();
    const others = (text: string): void => ledger.put('file:///b.txt', reader.read(analyzer.analyze(text, 'article')));
    const checker = createChecker();
    const found = (text: string): readonly string[] => {
      const bare = analyzer.analyze(text, 'article');
      const article = placeBeside(bare, { ledger: ledger.view('file:///a.txt', bare, reader) });
      const kept = checker.check(article, settings);
      assert.deepEqual(shown(kept), shown(check(article, settings)));
      return kept.findings.filter(({ rule }) => rule === 'inconsistent-name').map(({ message }) => message);
    };
    const text = `The Velm Transport Institute (VTI) opened.\n\n${draft}`;
    others('Nothing happened.');
    assert.deepEqual(found(text), []);
    others('The Velm Transport Institute (VTL) closed.');
    const told = ['VTI here, VTL in b:1: one organization, two short forms.'];
    assert.deepEqual(found(text), told);
    assert.deepEqual(found(text.replace('bought 9', 'bought 8')), told);
  });

  it('checks everything anew under other settings', () => {
    const checker = createChecker();
    const article = analyzer.analyze(draft, 'article');
    checker.check(article, settings);
    const relaxed = parseCheckSettings({ strictness: 'relaxed' }, rules).settings;
    assert.deepEqual(shown(checker.check(article, relaxed)), shown(check(article, relaxed)));
  });

  it('asks a rule that failed about the whole article again', () => {
    const [first] = rules;
    let fails = false;
    const failing = {
      ...first!,
      check: (...parts: Parameters<(typeof rules)[number]['check']>) => {
        if (fails) throw new Error('broken');
        return first!.check(...parts);
      },
    };
    const checker = createChecker([failing]);
    const article = analyzer.analyze(draft, 'article');
    const found = checker.check(article, settings).findings.length;
    fails = true;
    assert.equal(checker.check(analyzer.analyze(`${draft}x`, 'article'), settings).findings.length, 0);
    fails = false;
    assert.equal(checker.check(article, settings).findings.length, found);
  });
});

const isArticleWide = (id: string): boolean => {
  const keeping = rules.find((rule) => rule.id === id)?.keeping;
  return keeping === undefined || !('reach' in keeping);
};
