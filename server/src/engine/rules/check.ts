import { bySpan, contains } from '../base/span';
import type { Article } from '../resolve/model';
import type { PlacedAcceptance } from './accept';
import { placeAcceptances } from './accept';
import type { Acceptance } from '../beside/model';
import type { CheckSettings, Finding, Fix, Level, Report, Rule, RuleContext } from './model';
import { rules } from './registry';
import { levelOf, levels } from './settings';

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

export interface CheckResult {
  /** sorted by place, then by the order of the rules */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** acceptances whose words the text no longer has, or has more than once with nothing to tell them apart */
  readonly stale: readonly Acceptance[];
}

/**
 * Runs the rules that the settings leave on. Accepted findings, in the text and beside it, are told apart. Never throws: a rule that
 * fails reports nothing, the others go on, and `onError` hears of it.
 */
export function check(
  article: Article,
  settings: CheckSettings,
  onError?: (rule: string, error: unknown) => void,
  allRules: readonly Rule[] = rules,
): CheckResult {
  const { placed, stale } = placeAcceptances(article);
  const findings: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const rule of allRules) {
    const level = levelOf(rule, settings);
    if (level === 'off') continue;
    const own = placed.filter((acceptance) => acceptance.rule === rule.id);
    for (const report of reportsOf(article, rule, settings, own, onError)) {
      const finding = findingOf(rule, report, level, rule.levels[settings.strictness]);
      const acceptance = own.find((candidate) => contains(candidate, { start: finding.start, end: finding.start }));
      if (acceptance === undefined) findings.push(finding);
      else accepted.push({ finding, reason: acceptance.reason });
    }
  }
  findings.sort(bySpan);
  accepted.sort((a, b) => bySpan(a.finding, b.finding));
  return { findings, accepted, stale };
}

function reportsOf(
  article: Article,
  rule: Rule,
  settings: CheckSettings,
  acceptances: readonly PlacedAcceptance[],
  onError: ((rule: string, error: unknown) => void) | undefined,
): readonly Report[] {
  const context: RuleContext = {
    strictness: settings.strictness,
    disclaimerTemplates: settings.disclaimerTemplates,
    accepted: new Set(acceptances.flatMap(({ sentence }) => (sentence === undefined ? [] : [sentence]))),
  };
  try {
    return rule.check(article, context);
  } catch (error) {
    // One rule's fault must not cost the editor the findings of the others.
    onError?.(rule.id, error);
    return [];
  }
}

/**
 * A level that the user sets is that of the rule's main finding. A finding that the rule itself ranks lower keeps its rank, but
 * never exceeds what the user set.
 */
function findingOf(rule: Rule, report: Report, level: Exclude<Level, 'off'>, usual: Level): Finding {
  const own = report.level;
  const lesser = own !== undefined && rank(own) < rank(usual) && rank(own) < rank(level);
  const { start, end, message, related = [], fixes = noFixes, sentence } = report;
  const shown = { start, end, rule: rule.id, level: lesser ? own : level, message, related, fixes };
  if (sentence === undefined) return shown;
  // Written out, because a copy with `...` for each finding shows in a keystroke.
  return { start, end, rule: rule.id, level: shown.level, message, related, fixes, sentence };
}

const noFixes = (): readonly Fix[] => [];

function rank(level: Level): number {
  return levels.indexOf(level);
}
