import type { Range } from 'vscode-languageclient';
import type {
  AnnotationItem,
  ChecklistEntry,
  ClaimItem,
  ClaimState,
  NameItem,
  Sourcing,
} from '../../../../server/src/lsp/protocol';
import { counted } from '../../words';

/** One line of the Sourcing view. */
export interface SourcingNode {
  /** equal for the same line before and after an edit elsewhere */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** name of a product icon */
  readonly icon: string;
  /** what a screen reader says */
  readonly spoken: string;
  /** which inline actions the line has */
  readonly context: string;
  /** where a click goes */
  readonly range?: Range;
  readonly children: readonly SourcingNode[];
  /** open from the start */
  readonly open?: boolean;
  /** of a claim or an annotation: the article that commands are about */
  readonly uri: string;
  readonly annotation?: AnnotationItem;
  /** of an item of the checklist: its place there */
  readonly entry?: number;
}

const states: readonly { readonly state: ClaimState; readonly label: string; readonly icon: string }[] = [
  { state: 'unsourced', label: 'Needs a source', icon: 'question' },
  { state: 'weak', label: 'Nobody named', icon: 'comment-unresolved' },
  { state: 'blanket', label: 'Notice only', icon: 'info' },
  { state: 'accepted', label: 'Accepted', icon: 'pass' },
  { state: 'analysis', label: 'The writer’s analysis', icon: 'lightbulb' },
  { state: 'sourced', label: 'Sourced', icon: 'check' },
];

/** The lines of the view, from what the server knows. */
export function nodesOf(sourcing: Sourcing): readonly SourcingNode[] {
  const { uri } = sourcing;
  return [
    branch(uri, 'claims', 'Claims', 'checklist', claimGroups(sourcing), sourcing.claims.length, true),
    ...annotationBranch(sourcing),
    checklistBranch(sourcing),
    branch(uri, 'companies', 'Companies', 'organization', names(uri, 'company', 'organization', sourcing.companies)),
    branch(uri, 'figures', 'Figures', 'symbol-number', figures(sourcing)),
    branch(uri, 'disclaimers', 'Disclaimers', 'law', names(uri, 'disclaimer', 'law', sourcing.disclaimers)),
    branch(uri, 'sources', 'Sources', 'person', names(uri, 'speaker', 'person', sourcing.sources)),
  ];
}

function branch(
  uri: string,
  id: string,
  label: string,
  icon: string,
  children: readonly SourcingNode[],
  count = children.length,
  open = false,
): SourcingNode {
  const description = String(count);
  return { id, label, description, icon, spoken: `${label}, ${description}`, context: 'branch', children, open, uri };
}

function claimGroups({ uri, claims }: Sourcing): SourcingNode[] {
  return states.flatMap(({ state, label, icon }) => {
    const own = claims.filter((claim) => claim.state === state);
    if (own.length === 0) return [];
    const children = own.map((claim, index) => claimNode(uri, 'claim', claim, icon, index));
    return [branch(uri, `claims/${state}`, label, icon, children, own.length, state === 'unsourced')];
  });
}

function claimNode(uri: string, kind: string, claim: ClaimItem, icon: string, index: number): SourcingNode {
  const { text, range, state, by } = claim;
  const line = lineOf(range);
  const label = states.find((one) => one.state === state)!.label;
  return {
    id: `${kind}/${state}/${String(index)}/${text}`,
    label: text,
    description: by === undefined ? line : `${line} · ${by}`,
    icon,
    spoken: [text, label, by, line].filter((part) => part !== undefined).join(', '),
    context: `${kind}.${state}`,
    range,
    children: [],
    uri,
  };
}

function figures({ uri, figures: all }: Sourcing): SourcingNode[] {
  return all.map((figure, index) => {
    const { icon } = states.find(({ state }) => state === figure.state)!;
    return claimNode(uri, 'figure', figure, icon, index);
  });
}

function names(uri: string, kind: string, icon: string, items: readonly NameItem[]): SourcingNode[] {
  return items.map(({ name, detail, places }, index) => {
    const id = `${kind}/${String(index)}/${name}`;
    const children =
      places.length < 2
        ? []
        : places.map(({ text, range }, place): SourcingNode => {
            const line = lineOf(range);
            const spoken = `${text}, ${line}`;
            return {
              id: `${id}/${String(place)}`,
              label: text,
              description: line,
              icon: 'location',
              spoken,
              context: 'place',
              range,
              children: [],
              uri,
            };
          });
    const description = places.length < 2 ? detail : `${detail} · ${counted(places.length, 'place')}`;
    const [first] = places;
    return {
      id,
      label: name,
      description,
      icon,
      spoken: `${name}, ${description}`,
      context: kind,
      ...(first === undefined ? {} : { range: first.range }),
      children,
      uri,
    };
  });
}

/** What is noted beside the text, stale ones first; absent where there is nothing. */
function annotationBranch({ uri, annotations }: Sourcing): SourcingNode[] {
  const shown = annotations.filter(({ kind }) => kind !== 'verification');
  if (shown.length === 0) return [];
  const stale = shown.filter(({ state }) => state === 'stale');
  const ordered = [...stale, ...shown.filter(({ state }) => state !== 'stale')];
  const nodes = ordered.map((annotation) => annotationNode(uri, annotation));
  const label = stale.length === 0 ? 'Noted Beside the Text' : `Noted Beside the Text, ${String(stale.length)} stale`;
  return [branch(uri, 'annotations', label, 'note', nodes, nodes.length, stale.length > 0)];
}

function annotationNode(uri: string, annotation: AnnotationItem): SourcingNode {
  const { index, title, state, change, quote, range, kind } = annotation;
  const words = quote.replaceAll(/\s+/gu, ' ');
  const said = state === 'stale' ? `stale: ${change ?? ''}` : words;
  return {
    id: `annotation/${String(index)}/${title}`,
    label: title,
    description: state === 'whole' ? 'the whole article' : said,
    icon: state === 'stale' ? 'warning' : 'note',
    spoken: [kind, title, said, lineOf(range)].join(', '),
    context: state === 'stale' ? 'annotation.stale' : 'annotation',
    range,
    children: [],
    uri,
    annotation,
  };
}

/** What is to be checked before the article runs, what is new since a sign-off first. */
function checklistBranch({ uri, checklist, signedOff }: Sourcing): SourcingNode {
  const since = new Set(signedOff?.since ?? []);
  const nodes = checklist.map((entry, index) => entryNode(uri, entry, index));
  const picked = (id: string): SourcingNode[] =>
    nodes.filter((_, index) => groupOf(checklist[index]!, since.has(index)) === id);
  const groups = entryGroups.map((group) => ({ ...group, own: picked(group.id) })).filter(({ own }) => own.length > 0);
  const children = groups.map(({ id, label, icon, own }) => branch(uri, `checklist/${id}`, label, icon, own));
  const signed = signedOff === undefined ? '' : ` · signed off by ${signedOff.by}, ${signedOff.when.slice(0, 10)}`;
  const all = branch(uri, 'checklist', 'Sign-off', 'tasklist', children);
  const done = checklist.filter(({ state }) => state === 'verified' || state === 'accepted').length;
  const description = `${String(done)} of ${String(checklist.length)}${signed}`;
  return { ...all, description, spoken: `Sign-off, ${description}`, context: 'checklist' };
}

const entryGroups = [
  { id: 'since', label: 'New since the Sign-off', icon: 'diff' },
  { id: 'stale', label: 'Changed', icon: 'warning' },
  { id: 'open', label: 'To Check', icon: 'circle-large-outline' },
  { id: 'done', label: 'Checked', icon: 'pass-filled' },
] as const;

function groupOf({ state }: ChecklistEntry, isNew: boolean): (typeof entryGroups)[number]['id'] {
  if (isNew) return 'since';
  return state === 'verified' || state === 'accepted' ? 'done' : state;
}

const entryIcons = { open: 'circle-large-outline', stale: 'warning', verified: 'pass', accepted: 'pass' } as const;

function entryNode(uri: string, entry: ChecklistEntry, index: number): SourcingNode {
  const { kind, words, state, comment, change, range } = entry;
  const said = change === undefined ? (comment ?? '') : `changed: ${change}`;
  const description = [kind, lineOf(range), ...(said === '' ? [] : [said])].join(' · ');
  return {
    id: `checklist/${kind}/${String(index)}/${words}`,
    label: words,
    description,
    icon: entryIcons[state],
    spoken: `${words}, ${description}, ${state === 'open' ? 'to check' : state}`,
    context: `entry.${state}`,
    range,
    children: [],
    uri,
    entry: index,
  };
}

function lineOf({ start }: Range): string {
  return `line ${String(start.line + 1)}`;
}
