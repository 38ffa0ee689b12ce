import { chinese } from './languages/chinese';
import { french } from './languages/french';
import { german } from './languages/german';
import { japanese } from './languages/japanese';
import { spanish } from './languages/spanish';
import type { NoticeRule } from './rule';
import type { Topic } from './topic';

/** Languages written with spaces between words: their gate words are looked up like the English ones. */
export const otherLanguageTopics: readonly Topic[] = [german, french, spanish];

/** Chinese and Japanese: tried on every sentence that holds their characters. */
export const scriptRules: readonly NoticeRule[] = [...chinese, ...japanese];
