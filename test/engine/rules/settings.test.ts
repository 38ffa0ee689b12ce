import assert from 'node:assert/strict';
import { rules } from '../../../server/src/engine/rules/registry';
import { defaultSettings, levelOf, parseCheckSettings } from '../../../server/src/engine/rules/settings';

describe('check settings', () => {
  it('are the defaults where nothing is set', () => {
    for (const nothing of [undefined, null, {}]) {
      const { settings, problems } = parseCheckSettings(nothing, rules);
      assert.deepEqual(settings, defaultSettings);
      assert.deepEqual(problems, []);
    }
  });

  it('take right values', () => {
    const { settings, problems } = parseCheckSettings(
      {
        strictness: 'strict',
        rules: { mojibake: 'off', 'lost-link': 'error' },
        disclaimerTemplates: [' From {outlet}. '],
      },
      rules,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
      strictness: 'strict',
      rules: { mojibake: 'off', 'lost-link': 'error' },
      disclaimerTemplates: ['From {outlet}.'],
    });
  });

  it('leave wrong values out and say which', () => {
    const { settings, problems } = parseCheckSettings(
      { strictness: 'hard', rules: { mojibake: 3, nonsense: 'off', 'weak-source': 'hint' }, disclaimerTemplates: [7] },
      rules,
    );
    assert.deepEqual(settings, { strictness: 'standard', rules: { 'weak-source': 'hint' }, disclaimerTemplates: [] });
    assert.equal(problems.length, 4);
    for (const place of ['strictness', 'mojibake', 'nonsense', 'disclaimerTemplates']) {
      assert.ok(
        problems.some((problem) => problem.includes(place)),
        place,
      );
    }
  });

  it('survive values of any type', () => {
    for (const value of [
      0,
      'x',
      [],
      true,
      { rules: [] },
      { rules: null, strictness: {} },
      { disclaimerTemplates: {} },
    ]) {
      assert.equal(parseCheckSettings(value, rules).settings.strictness, 'standard');
    }
  });

  it('give a rule the level of the strictness unless the rule has one of its own', () => {
    const rule = rules.find(({ id }) => id === 'unsourced-claim')!;
    assert.equal(levelOf(rule, defaultSettings), 'warning');
    assert.equal(levelOf(rule, { ...defaultSettings, strictness: 'relaxed' }), 'information');
    assert.equal(levelOf(rule, { ...defaultSettings, rules: { 'unsourced-claim': 'off' } }), 'off');
  });
});
