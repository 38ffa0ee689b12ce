import { bySpan, contains } from '../base/span';
import { differenceOf } from '../resolve/difference';
import type { Article } from '../resolve/model';
import { placeAcceptances } from './accept';
import type { Acceptance } from '../beside/model';
import { RuleKeeper, type Ask } from './keep';
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

/** Checks one article again and again while it is edited. */
export interface Checker {
  /**
   * Runs the rules that the settings leave on. Accepted findings, in the text and beside it, are told apart. Never throws: a rule that
   * fails reports nothing, the others go on, and `onError` hears of it. The result is that of a new checker, and comes sooner where
   * most of the article is as it was at the last call.
   */
  check(article: Article, settings: CheckSettings, onError?: (rule: string, error: unknown) => void): CheckResult;
}

/** A checker of one article; `allRules` in the order in which findings of one place are to come. */
export function createChecker(allRules: readonly Rule[] = rules): Checker {
  return new KeepingChecker(allRules);
}

/** Checks an article once; see `Checker`. */
export function check(
  article: Article,
  settings: CheckSettings,
  onError?: (rule: string, error: unknown) => void,
  allRules: readonly Rule[] = rules,
): CheckResult {
  return createChecker(allRules).check(article, settings, onError);
}

/** A rule that the settings leave on, with what it found last. */
interface ActiveRule {
  readonly rule: Rule;
  /** none while something of the rule is accepted */
  keeper: RuleKeeper | undefined;
}

class KeepingChecker implements Checker {
  #article: Article | undefined;
  #settings: CheckSettings | undefined;
  /** those of the settings of the last check */
  #active: readonly ActiveRule[] = [];

  constructor(private readonly allRules: readonly Rule[]) {}

  check(article: Article, settings: CheckSettings, onError?: (rule: string, error: unknown) => void): CheckResult {
    const { placed, stale } = placeAcceptances(article);
    const findings: Finding[] = [];
    const accepted: AcceptedFinding[] = [];
    if (this.#settings !== settings) {
      this.#settings = settings;
      const on = this.allRules.filter((rule) => levelOf(rule, settings) !== 'off');
      this.#active = on.map((rule) => ({ rule, keeper: undefined }));
    }
    const difference = this.#article && differenceOf(this.#article, article);
    this.#article = article;
    const { strictness, disclaimerTemplates } = settings;
    const context: RuleContext = { strictness, disclaimerTemplates };
    for (const active of this.#active) {
      const { rule } = active;
      const own = placed.filter((acceptance) => acceptance.rule === rule.id);
      try {
        if (own.length === 0) {
          active.keeper ??= new RuleKeeper(rule, ask(settings));
          for (const finding of active.keeper.findings(article, context, difference)) findings.push(finding);
          continue;
        }
        active.keeper = undefined;
        const sentences = new Set(own.flatMap(({ sentence }) => (sentence === undefined ? [] : [sentence])));
        for (const finding of ask(settings)(rule, article, { ...context, accepted: sentences })) {
          const acceptance = own.find((candidate) => contains(candidate, { start: finding.start, end: finding.start }));
          if (acceptance === undefined) findings.push(finding);
          else accepted.push({ finding, reason: acceptance.reason });
        }
      } catch (error) {
        // One rule's fault must not cost the editor the findings of the others.
        onError?.(rule.id, error);
      }
    }
    findings.sort(bySpan);
    accepted.sort((a, b) => bySpan(a.finding, b.finding));
    return { findings, accepted, stale };
  }
}

function ask(settings: CheckSettings): Ask {
  return (rule, article, context) => {
    const level = levelOf(rule, settings);
    if (level === 'off') return [];
    return rule
      .check(article, context)
      .map((report) => findingOf(rule, report, level, rule.levels[settings.strictness]));
  };
}

/**
 * A level that the user sets is that of the rule's main finding. A finding that the rule itself ranks lower keeps its rank, but
 * never exceeds what the user set.
 */
function findingOf(rule: Rule, report: Report, level: Exclude<Level, 'off'>, usual: Level): Finding {
  const own = report.level;
  const lesser = own !== undefined && rank(own) < rank(usual) && rank(own) < rank(level);
  const { start, end, related = [], fixes = noFixes, sentence } = report;
  // The dot of *Inc.* ends the sentence too.
  const message = report.message.endsWith('..') ? report.message.slice(0, -1) : report.message;
  const shown = { start, end, rule: rule.id, level: lesser ? own : level, message, related, fixes };
  if (sentence === undefined) return shown;
  // Written out, because a copy with `...` for each finding shows in a keystroke.
  return { start, end, rule: rule.id, level: shown.level, message, related, fixes, sentence };
}

const noFixes = (): readonly Fix[] => [];

function rank(level: Level): number {
  return levels.indexOf(level);
}
