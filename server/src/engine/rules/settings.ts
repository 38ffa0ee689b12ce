import type { CheckSettings, Level, Rule, Strictness } from './model';

export const levels: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];
export const strictnesses: readonly Strictness[] = ['relaxed', 'standard', 'strict'];

/** Notices used where the newsroom sets none; `{outlet}`, `{tie}` and `{owner}` are filled from the article. */
export const defaultDisclaimerTemplates: readonly string[] = [];

export const defaultSettings: CheckSettings = {
  strictness: 'standard',
  rules: {},
  disclaimerTemplates: defaultDisclaimerTemplates,
};

/**
 * Reads `{ strictness, rules, disclaimerTemplates }` from what a client sent. Wrong values are left out, each with a message fit
 * for a log; unknown properties and unknown rule ids are kept out too. Never throws.
 */
export function parseCheckSettings(
  value: unknown,
  knownRules: readonly Rule[],
): { readonly settings: CheckSettings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  if (value === undefined || value === null) return { settings: defaultSettings, problems };
  if (!isRecord(value)) return { settings: defaultSettings, problems: ['copydesk: the settings should be an object.'] };
  return {
    settings: {
      strictness: parseStrictness(value['strictness'], problems),
      rules: parseLevels(value['rules'], knownRules, problems),
      disclaimerTemplates: parseTemplates(value['disclaimerTemplates'], problems),
    },
    problems,
  };
}

/** The level a rule's main finding has under the settings. */
export function levelOf(rule: Rule, settings: CheckSettings): Level {
  return settings.rules[rule.id] ?? rule.levels[settings.strictness];
}

function parseStrictness(value: unknown, problems: string[]): Strictness {
  if (value === undefined || value === null) return defaultSettings.strictness;
  const known = strictnesses.find((strictness) => strictness === value);
  if (known !== undefined) return known;
  problems.push(`copydesk.strictness: ${shown(value)} should be one of ${strictnesses.join(', ')}.`);
  return defaultSettings.strictness;
}

function parseLevels(value: unknown, knownRules: readonly Rule[], problems: string[]): Record<string, Level> {
  const parsed: Record<string, Level> = {};
  if (value === undefined || value === null) return parsed;
  if (!isRecord(value)) {
    problems.push('copydesk.rules: should be an object of rule ids and levels.');
    return parsed;
  }
  for (const [id, wanted] of Object.entries(value)) {
    if (!knownRules.some((rule) => rule.id === id)) {
      problems.push(`copydesk.rules: there is no rule ${shown(id)}.`);
      continue;
    }
    if (wanted === undefined || wanted === null || wanted === 'default') continue;
    const level = levels.find((known) => known === wanted);
    if (level === undefined)
      problems.push(`copydesk.rules.${id}: ${shown(wanted)} should be one of ${levels.join(', ')}.`);
    else parsed[id] = level;
  }
  return parsed;
}

function parseTemplates(value: unknown, problems: string[]): readonly string[] {
  if (value === undefined || value === null) return defaultSettings.disclaimerTemplates;
  if (!Array.isArray(value)) {
    problems.push('copydesk.disclaimerTemplates: should be a list of notices.');
    return defaultSettings.disclaimerTemplates;
  }
  const templates: string[] = [];
  for (const template of value as readonly unknown[]) {
    if (typeof template === 'string' && template.trim() !== '') templates.push(template.trim());
    else problems.push(`copydesk.disclaimerTemplates: ${shown(template)} should be a text.`);
  }
  return templates;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : typeof value;
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
