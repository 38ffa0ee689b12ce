import { englishTopics } from './disclaimers/english';
import { isHoldingLine } from './disclaimers/holdingLine';
import { LABEL_WORDS, labelOf } from './disclaimers/labels';
import { markOwnText } from './disclaimers/english/phrases';
import { plain } from './disclaimers/plain';
import { REPORTING_VERBS } from '../lexicon/notices';
import { otherLanguageTopics, scriptRules } from './disclaimers/languages';
import { gateOf } from './disclaimers/topic';
import type { Label } from './disclaimers/labels';
import type { NoticeRule } from './disclaimers/rule';
import type { DisclaimerKind, Notice, Recogniser, SentenceInput } from './model';

const TOPICS = [...englishTopics, ...otherLanguageTopics];
const GATE = gateOf([...TOPICS, { words: LABEL_WORDS, rules: [] }]);
/** Chinese and Japanese, whose words have no white space between them. */
const SCRIPT = /[\u3040-\u30FF\u3400-\u9FFF]/u;
const REPORTED = new RegExp(`(?<!\\bbeen )\\b(?:${REPORTING_VERBS}|according to)\\b`, 'u');
const PAID_LINE = /^(?:sponsored|paid|partner|promoted|advert|in (?:paid )?partnership|presented by)/u;
const KINDS: readonly DisclaimerKind[] = [
  'provenance',
  'translation',
  'verification',
  'forward-looking',
  'advice',
  'interest',
  'correction',
  'generated',
];

interface Finding {
  readonly strong: ReadonlySet<DisclaimerKind>;
  readonly weak: ReadonlySet<DisclaimerKind>;
  /** strong at the edge of a text alone */
  readonly edge: ReadonlySet<DisclaimerKind>;
}

/** The topics whose gate words stand in the sentence, as bits. */
function openTopics(sentence: SentenceInput): number {
  let open = 0;
  for (const token of sentence.tokens) open |= GATE.words.get(token.lower) ?? 0;
  if ((open & ~GATE.free) === 0) return open;
  let second = GATE.free;
  for (const token of sentence.tokens) second |= GATE.with.get(token.lower) ?? 0;
  return open & second;
}

function* rulesFor(open: number, script: boolean): Generator<NoticeRule> {
  for (let index = 0; index < TOPICS.length; index++) {
    if ((open & (1 << index)) !== 0) yield* TOPICS[index]!.rules;
  }
  if (script) yield* scriptRules;
}

/** The kinds that the words show. Somebody else's words (*the company warned that …*) are news and show none. */
function findKinds(text: string, rules: Iterable<NoticeRule>): Finding {
  const strongKinds = new Set<DisclaimerKind>();
  const weakKinds = new Set<DisclaimerKind>();
  const edgeKinds = new Set<DisclaimerKind>();
  let reported: boolean | undefined;
  for (const rule of rules) {
    const into = rule.edge === true ? edgeKinds : rule.strength === 'strong' ? strongKinds : weakKinds;
    if (rule.kinds.every((kind) => into.has(kind))) continue;
    if (!rule.pattern.test(text)) continue;
    if (rule.reported !== true) {
      reported ??= isReported(text);
      if (reported) continue;
    }
    for (const kind of rule.kinds) into.add(kind);
  }
  return { strong: strongKinds, weak: weakKinds, edge: edgeKinds };
}

function isReported(text: string): boolean {
  return REPORTED.test(text) || text.startsWith('"');
}

function inOrder(kinds: ReadonlySet<DisclaimerKind>): DisclaimerKind[] {
  return KINDS.filter((kind) => kinds.has(kind));
}

function labelled(label: Label, found: Finding): Omit<Notice, 'start' | 'end'> | undefined {
  if (label.sure) {
    const kinds = new Set([...(label.named ? label.kinds : []), ...found.strong]);
    return { kinds: inOrder(kinds), strength: 'label' };
  }
  if (label.alone) return undefined;
  const kinds = found.strong.size > 0 ? found.strong : found.edge;
  return kinds.size > 0 ? { kinds: inOrder(kinds), strength: 'label' } : undefined;
}

function judge(sentence: SentenceInput): Omit<Notice, 'start' | 'end'> | undefined {
  const script = SCRIPT.test(sentence.text);
  const open = openTopics(sentence);
  if (open === 0 && !script) return undefined;
  const text = markOwnText(plain(sentence.text));
  const label = labelOf(text);
  const body = label === undefined ? text : text.slice(label.length);
  let found = findKinds(body, rulesFor(open, script));
  // *Source:* and *Note:* may belong to the wording.
  if (label?.sure === false && found.strong.size === 0) found = findKinds(text, rulesFor(open, script));
  if (label !== undefined) {
    const notice = labelled(label, found);
    if (notice !== undefined) return notice;
  }
  // A short line by itself looks like a heading; only payment is announced so.
  const title = sentence.role === 'heading' || sentence.role === 'columnTitle';
  if (title && !(found.strong.has('interest') && PAID_LINE.test(text))) return undefined;
  if (found.strong.size > 0) return { kinds: inOrder(new Set([...found.strong, ...found.edge])), strength: 'strong' };
  if (found.edge.size > 0) return { kinds: inOrder(found.edge), strength: 'strong', edge: true };
  if (found.weak.has('interest') && isHoldingLine(sentence.text))
    return { kinds: ['interest'], strength: 'strong', edge: true };
  if (found.weak.size > 0) return { kinds: inOrder(found.weak), strength: 'weak' };
  return undefined;
}

/**
 * Notices and disclaimers as one sentence alone shows them: its label, or words that make it one whatever
 * stands round it (`strong`), or words that do so only beside another notice (`weak`). At most one per sentence; its span is the
 * whole sentence, relative to it. A bare label (*Disclaimer:* on a line of its own) has strength `label` and may have no kinds.
 */
export const disclaimersRecogniser: Recogniser<'notices'> = {
  id: 'notices',
  recognize(sentence) {
    if (sentence.text.length === 0 || sentence.role === 'furniture') return [];
    const notice = judge(sentence);
    return notice === undefined ? [] : [{ start: 0, end: sentence.text.length, ...notice }];
  },
};
