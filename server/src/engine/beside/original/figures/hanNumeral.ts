import { HAN_DIGITS, HAN_GROUPS, HAN_TENS } from '../../../lexicon/original/han';

/**
 * The value of a Chinese or Japanese numeral, with Arabic digits mixed in or not: 三万五千, 3万5千, 1.58亿, 1億2,000万, 二〇二五, 百.
 * Undefined where it is none.
 */
export function hanValue(numeral: string): number | undefined {
  const clean = numeral.replace(/(?<=\d),(?=\d{3})|\s/gu, '');
  if (clean === '') return undefined;
  if (/^[〇零○一二三四五六七八九]{2,}$/u.test(clean)) return positional(clean);
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let largest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < clean.length;) {
    const arabic = /^\d+(?:\.\d+)?/u.exec(clean.slice(at, at + 24))?.[0];
    if (arabic !== undefined) {
      digit = Number(arabic);
      at += arabic.length;
      continue;
    }
    const character = clean[at++]!;
    const single = HAN_DIGITS.get(character);
    const tens = HAN_TENS.get(character);
    const group = HAN_GROUPS.get(character);
    if (single !== undefined) digit = single;
    else if (tens !== undefined) {
      section += (digit ?? 1) * tens;
      digit = undefined;
    } else if (group !== undefined) {
      section += digit ?? (section === 0 && total === 0 ? 1 : 0);
      digit = undefined;
      // 万亿: a larger group after a smaller one multiplies all that stands before it
      if (group > largest) total = (total + section) * group;
      else total += section * group;
      section = 0;
      largest = group;
    } else if (character === '半') return undefined;
    else return undefined;
  }
  return total + section + (digit ?? 0);
}

function positional(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 10 + (HAN_DIGITS.get(digit) ?? 0);
  return value;
}

/** A numeral that may stand in running text, as a pattern without anchors; 兆, 千 and 百万 before a unit of their own are left out. */
export const HAN_NUMERAL =
  '(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖两兩十拾百佰千仟])' +
  '(?:[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖两兩十拾百佰仟万萬亿億]|千(?![瓦克米伏卡])|兆(?![瓦赫帕比])|(?<=[万萬亿億兆千百])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)*';
