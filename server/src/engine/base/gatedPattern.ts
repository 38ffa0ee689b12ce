import { requiredWords, type OneOf } from './requiredWords';

/**
 * A pattern that is compiled only once a text holds the words it cannot match without: compiling hundreds of long patterns takes
 * longer than reading the first article, and most articles need few of them.
 */
export class GatedPattern {
  private gate: readonly OneOf[] | undefined;
  private pattern: RegExp | undefined;

  /** @param source of a case-sensitive regular expression */
  constructor(readonly source: string) {}

  test(text: string): boolean {
    this.gate ??= requiredWords(this.source);
    for (const words of this.gate) if (!words.some((word) => text.includes(word))) return false;
    this.pattern ??= new RegExp(this.source);
    return this.pattern.test(text);
  }
}
