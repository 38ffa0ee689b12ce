import assert from 'node:assert/strict';
import { addAlias, addEntry, parseRegistry, registryKeys, registryPlace } from '../../server/src/engine/index';
import type { NewEntry, RegistryEdit } from '../../server/src/engine/index';

const uri = 'file:///companies.yaml';

function apply(text: string, edit: RegistryEdit | undefined): string {
  assert.ok(edit);
  const changed = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
  assert.deepEqual(parseRegistry(changed, uri).problems, [], changed);
  return changed;
}

const entry: NewEntry = {
  name: 'Orvane Labs',
  source: 'articles/orvane.txt, line 3',
  aliases: ['OL', 'Orvane, the lab'],
  owners: [{ name: 'Kessling Holding', source: 'articles/orvane.txt, line 4' }],
};
const lines = `- name: Orvane Labs
  source: articles/orvane.txt, line 3
  aliases: [ OL, "Orvane, the lab" ]
  owners:
    - name: Kessling Holding
      source: articles/orvane.txt, line 4`;
const indented = lines.replaceAll(/^/gm, '  ');

describe('editing a registry', () => {
  it('begins a file, or an empty list', () => {
    assert.equal(apply('', addEntry('', entry)), `companies:\n${indented}\n`);
    assert.equal(apply('# ours\n', addEntry('# ours\n', entry)), `# ours\ncompanies:\n${indented}\n`);
    const empty = 'companies: # none yet\n';
    assert.equal(apply(empty, addEntry(empty, entry)), `companies: # none yet\n${indented}\n`);
  });

  it('adds an entry after the last one and leaves every other line as it is', () => {
    for (const text of [
      'companies:\n  # first\n  - name: Alder   # old\n    source: "s" # kept\n\n# the end\n',
      'companies:\n  - {name: Alder, source: s}',
      'companies:\n  - name: Alder\n    source: |\n      a\n      b\n    aliases:\n      - A # short\n',
    ]) {
      const changed = apply(text, addEntry(text, entry));
      assert.ok(changed.includes(`\n${indented}`), changed);
      assert.equal(changed.replace(`\n${indented}`, ''), text);
      assert.equal(parseRegistry(changed, uri).entries.at(-1)?.name, 'Orvane Labs');
    }
    const left = 'companies:\r\n- name: Alder\r\n  source: s\r\n';
    assert.equal(apply(left, addEntry(left, entry)), `${left.trimEnd()}\r\n${lines.replaceAll('\n', '\r\n')}\r\n`);
  });

  it('leaves alone what it cannot add to', () => {
    for (const text of ['companies: [{name: A, source: s}]', 'companies:\n  - name: "A\n', 'firms: []', '- a'])
      assert.equal(addEntry(text, entry), undefined, text);
  });

  it('adds an alias where the entry has its names', () => {
    const with_ = (aliases: string): string =>
      `companies:\n  - name: Alder Works # us\n    source: s\n${aliases}  - {name: Birch, source: s}\n`;
    const added = (text: string, name = 'alder works', alias = 'AW'): string =>
      apply(text, addAlias(text, name, alias));
    assert.equal(added(with_('')), with_('').replace('# us\n', '# us\n    aliases: [AW]\n'));
    assert.equal(added(with_('    aliases: [Alder]\n')), with_('    aliases: [Alder, AW]\n'));
    assert.equal(added(with_('    aliases: [ Alder ]\n')), with_('    aliases: [ Alder, AW ]\n'));
    assert.equal(added(with_('    aliases: []\n'), 'Alder Works', 'A, B'), with_('    aliases: ["A, B"]\n'));
    assert.equal(
      added(with_('    aliases:\n      - Alder # a\n')),
      with_('    aliases:\n      - Alder # a\n      - AW\n'),
    );
    assert.equal(added(with_(''), 'Birch', 'BIR'), with_('').replace('Birch,', 'Birch, aliases: [BIR],'));
    assert.equal(addAlias(with_('    aliases: [AW]\n'), 'Alder Works', 'AW'), undefined);
    assert.equal(addAlias(with_(''), 'Cedar', 'C'), undefined);
  });
});

describe('help while a registry is typed', () => {
  /** The place of the `$`. */
  function at(marked: string): ReturnType<typeof registryPlace> {
    const offset = marked.indexOf('$');
    return registryPlace(marked.replace('$', ''), offset);
  }

  it('knows which keys may stand where', () => {
    assert.deepEqual(
      registryKeys('').map(({ key }) => key),
      ['companies'],
    );
    assert.deepEqual(
      registryKeys('companies')
        .filter(({ required }) => required)
        .map(({ key }) => key),
      ['name', 'source'],
    );
    assert.ok(registryKeys('companies').every(({ description }) => description !== ''));
    assert.deepEqual(
      registryKeys('listings').map(({ key }) => key),
      ['exchange', 'ticker', 'source'],
    );
    assert.deepEqual(registryKeys('note'), []);
  });

  it('finds the level of a key, whatever is still missing', () => {
    const file = 'companies:\n  - name: A\n    own$\n    source: s\n  - name: B\n    source: t\n';
    assert.deepEqual(at(file), {
      at: 'key',
      under: 'companies',
      key: 'own',
      typed: 'own',
      start: 27,
      end: 30,
      beside: ['name', 'source'],
    });
    for (const [text, under] of [
      ['$', ''],
      ['comp$', ''],
      ['companies:\n  - $', 'companies'],
      ['companies:\n- na$', 'companies'],
      ['companies:\n  - name: A\n    owners:\n      - $', 'owners'],
      ['companies:\n  - name: A\n    owners:\n      - name: B\n        $', 'owners'],
      ['companies:\n  - name: A\n    listings:\n      - exchange: X\n        tick$', 'listings'],
      ['companies:\n  - name: A\n    stateAffiliated:\n      $', 'stateAffiliated'],
      ['companies:\n  - name: A\n    owners:\n      - name: B\n        source: s\n    $', 'companies'],
    ] as const)
      assert.deepEqual([at(text)?.at, at(text)?.under], ['key', under], text);
  });

  it('finds the value that is being written', () => {
    for (const [text, key, typed] of [
      ['companies:\n  - name: A\n    type: org$', 'type', 'org'],
      ['companies:\n  - name: A\n    owners: [B C, De$]', 'owners', 'De'],
      ['companies:\n  - name: A\n    owners:\n      - name: Hao S$', 'name', 'Hao S'],
      ['companies:\n  - name: A\n    owners:\n      - Hao S$', 'owners', 'Hao S'],
      ['companies:\n  - name: A, B$', 'name', 'B'],
    ] as const) {
      const place = at(text);
      assert.deepEqual([place?.at, place?.key, place?.typed], ['value', key, typed], text);
    }
    assert.equal(at('companies: # all of $them'), undefined);
  });
});
