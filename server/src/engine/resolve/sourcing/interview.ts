import type { TextStructure } from '../../text/model';

const QUESTION = /^(?:Q|Question) ?[:.]\s/u;
const ANSWER = /^(?:A|Answer) ?[:.]\s/u;
const FEWEST = 2;

/**
 * The sentences of answers in an interview set as *Q: … A: …*: what the person asked says, from the *A:* to the next *Q:* or heading.
 * Empty where the text is no such interview.
 */
export function answersOf(structure: TextStructure): ReadonlySet<number> {
  const { sentences, blocks } = structure;
  const answers = new Set<number>();
  let questions = 0;
  let replies = 0;
  let group = -1;
  let answering = false;
  for (let i = 0; i < sentences.length; i++) {
    const { text, role, block } = sentences[i]!;
    if (role !== 'prose') {
      answering = false;
      continue;
    }
    const first = text.charCodeAt(0);
    const marked = first === 0x51 || first === 0x41;
    if (marked && QUESTION.test(text.slice(0, 12))) {
      questions++;
      answering = false;
    } else if (marked && ANSWER.test(text.slice(0, 12))) {
      replies++;
      answering = true;
      group = blocks[block]?.group ?? -1;
    } else if (answering && blocks[block]?.group !== group) {
      // an answer may have more paragraphs, but the last one's end cannot be seen: only what stands with its mark counts
      answering = false;
    }
    if (answering) answers.add(i);
  }
  return questions >= FEWEST && replies >= FEWEST ? answers : new Set();
}
