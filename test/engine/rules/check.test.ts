import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../server/src/engine/analyze';
import { check } from '../../../server/src/engine/rules/check';
import type { Report, Rule } from '../../../server/src/engine/rules/model';
import { defaultSettings } from '../../../server/src/engine/rules/settings';

const article = createAnalyzer().analyze('Halden Batteries GmbH said it hired 60 people.', 'article');

function rule(id: string, reports: () => readonly Report[]): Rule {
  return {
    id,
    summary: '',
    rationale: '',
    levels: { relaxed: 'information', standard: 'warning', strict: 'warning' },
    quiet: false,
    flags: [],
    allows: [],
    check: reports,
  };
}

describe('check', () => {
  it('ends no message with two dots', () => {
    const dotted = rule('dotted', () => [{ start: 0, end: 3, message: 'It is Orlan Inc..' }]);
    const { findings } = check(article, defaultSettings, undefined, [dotted]);
    assert.deepEqual(
      findings.map(({ message }) => message),
      ['It is Orlan Inc.'],
    );
  });

  it('sorts findings by place, and those of one place by rule', () => {
    const later = rule('later', () => [
      { start: 7, end: 9, message: 'c' },
      { start: 0, end: 3, message: 'b' },
    ]);
    const first = rule('first', () => [{ start: 0, end: 3, message: 'a' }]);
    const { findings } = check(article, defaultSettings, undefined, [first, later]);
    assert.deepEqual(
      findings.map(({ message }) => message),
      ['a', 'b', 'c'],
    );
  });

  it('loses no finding to a rule that fails, and tells of the failure', () => {
    const broken = rule('broken', () => {
      throw new Error('broken');
    });
    const sound = rule('sound', () => [{ start: 0, end: 3, message: 'a' }]);
    const errors: string[] = [];
    const { findings } = check(article, defaultSettings, (id) => errors.push(id), [broken, sound]);
    assert.equal(findings.length, 1);
    assert.deepEqual(errors, ['broken']);
    assert.doesNotThrow(() => check(article, defaultSettings, undefined, [broken]));
  });

  it('does not run a rule that is off', () => {
    let runs = 0;
    const counted = rule('counted', () => {
      runs++;
      return [];
    });
    check(article, { ...defaultSettings, rules: { counted: 'off' } }, undefined, [counted]);
    assert.equal(runs, 0);
  });

  it('keeps a lesser finding lesser, whatever level the rule is given', () => {
    const two = rule('two', () => [
      { start: 0, end: 3, message: 'main' },
      { start: 7, end: 9, message: 'lesser', level: 'information' },
    ]);
    const levels = (level: 'hint' | 'error' | undefined): string[] =>
      check(article, { ...defaultSettings, rules: level === undefined ? {} : { two: level } }, undefined, [
        two,
      ]).findings.map((finding) => finding.level);
    assert.deepEqual(levels(undefined), ['warning', 'information']);
    assert.deepEqual(levels('error'), ['error', 'information']);
    assert.deepEqual(levels('hint'), ['hint', 'hint']);
  });
});
