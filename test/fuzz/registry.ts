import type { Target } from './target';
import { annotations } from './targets/annotations';
import { articles } from './targets/articles';
import { bibliographies } from './targets/bibliographies';
import { companies } from './targets/companies';
import { imports } from './targets/imports';
import { originals } from './targets/originals';
import { protocol } from './targets/protocol';
import { signOffs } from './targets/signOffs';

/** Everything that is fuzzed. */
export const targets: readonly Target[] = [
  articles,
  companies,
  annotations,
  bibliographies,
  originals,
  imports,
  signOffs,
  protocol,
];
