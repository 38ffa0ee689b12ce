import type { Rule, RuleExample } from './model';
import { levels, strictnesses } from './settings';

/** Where a rule is documented, relative to the project's root. */
export function ruleDocumentation(id: string): string {
  return `docs/rules.md#${id}`;
}

/** The whole of `docs/rules.md`: one section per rule, whose anchor is its id. */
export function rulesDocument(rules: readonly Rule[]): string {
  const lines = [
    '# Rules',
    '',
    'What Copydesk looks for, and when it stays silent. Written from the rules themselves: do not edit this page, edit the rule.',
    '',
    'A level is one of `' +
      levels.join('`, `') +
      '`. `copydesk.strictness` sets the levels of all rules, `copydesk.rules` the level ' +
      'of one; findings of that rule that weigh less never get more than that. Hints are drawn in the text and not listed in the ' +
      'Problems panel.',
    '',
    `| rule | ${strictnesses.join(' | ')} | what it finds |`,
    `|---|${strictnesses.map(() => '---|').join('')}---|`,
    ...rules.map((rule) => {
      const cells = strictnesses.map((strictness) => rule.levels[strictness]).join(' | ');
      return `| [${rule.id}](#${rule.id}) | ${cells} | ${rule.summary} |`;
    }),
    ...rules.flatMap(section),
  ];
  return `${lines.join('\n')}\n`;
}

function section(rule: Rule): string[] {
  const { lesser } = rule;
  return [
    '',
    `## ${rule.id}`,
    '',
    rule.summary,
    '',
    rule.rationale,
    '',
    `| | ${strictnesses.join(' | ')} |`,
    `|---|${strictnesses.map(() => '---|').join('')}`,
    `| level | ${strictnesses.map((strictness) => rule.levels[strictness]).join(' | ')} |`,
    ...(lesser === undefined
      ? []
      : [`| ${lesser.what} | ${strictnesses.map((strictness) => lesser.levels[strictness]).join(' | ')} |`]),
    '',
    ...(rule.quiet ? ['In an open document it waits until the sentence being written has ended.', ''] : []),
    'It flags the words over the carets:',
    ...rule.flags.flatMap(shownExample),
    '',
    'It leaves these alone:',
    ...rule.allows.flatMap(shownExample),
  ];
}

function shownExample(example: RuleExample): string[] {
  const fence = example.text.includes('```') ? '~~~~' : '```';
  const language = example.language === 'markdown' ? 'markdown' : 'text';
  const beside = example.beside === undefined ? [] : ['', example.beside.shown];
  const others = Object.entries(example.others ?? {}).flatMap(([name, text]) => [
    '',
    `where \`${name}\` says`,
    '',
    `${fence}text`,
    text,
    fence,
  ]);
  const shown = ['', `${fence}${language}`, example.text, fence, ...beside, ...others];
  if (example.fix === undefined) return shown;
  return [...shown, '', `*${example.fix.title}* gives`, '', `${fence}${language}`, example.fix.result, fence];
}

/** The properties of the setting `copydesk.rules` in the extension's manifest. */
export function ruleSettingProperties(rules: readonly Rule[]): Record<string, unknown> {
  return Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      {
        type: 'string',
        enum: levels,
        markdownDescription: `${rule.summary} Default: ${strictnesses
          .map((strictness) => `\`${rule.levels[strictness]}\` in *${strictness}*`)
          .join(', ')}.`,
      },
    ]),
  );
}
