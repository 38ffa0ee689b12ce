import type { Target } from './target';
import { annotations } from './targets/annotations';
import { articles } from './targets/articles';
import { companies } from './targets/companies';
import { protocol } from './targets/protocol';

/** Everything that is fuzzed. */
export const targets: readonly Target[] = [articles, companies, annotations, protocol];
