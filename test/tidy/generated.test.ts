import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleDocumentation, ruleSettingProperties, rulesDocument } from '../../server/src/engine/rules/docs';
import { rules } from '../../server/src/engine/rules/registry';

const root = join(__dirname, '..', '..');
const update = process.env['UPDATE'] === '1';

interface Configuration {
  properties?: Record<string, { properties?: unknown }>;
}

/** Writes the file under UPDATE=1, else fails where it differs. */
function matchesFile(path: string, expected: string): void {
  const file = join(root, path);
  if (update) writeFileSync(file, expected);
  assert.equal(
    existsSync(file) ? readFileSync(file, 'utf8') : '',
    expected,
    `${path} is out of date: run UPDATE=1 npm run unit`,
  );
}

describe('generated parts', () => {
  it('docs/rules.md is what the rules say', () => {
    matchesFile('docs/rules.md', rulesDocument(rules));
  });

  it('docs/rules.md has the section that each finding links to', () => {
    const document = rulesDocument(rules);
    for (const { id } of rules) {
      assert.match(ruleDocumentation(id), /^docs\/rules\.md#[a-z-]+$/u);
      assert.ok(document.includes(`\n## ${id}\n`), id);
    }
  });

  it('the manifest lists every rule in copydesk.rules', () => {
    const path = 'package.json';
    const manifest = JSON.parse(readFileSync(join(root, path), 'utf8')) as {
      contributes?: { configuration?: Configuration | Configuration[] };
    };
    const { configuration } = manifest.contributes ?? {};
    const setting = [configuration ?? []].flat().find((part) => part.properties?.['copydesk.rules'] !== undefined);
    assert.ok(setting, 'package.json declares no setting copydesk.rules');
    setting.properties!['copydesk.rules']!.properties = ruleSettingProperties(rules);
    matchesFile(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
  });
});
