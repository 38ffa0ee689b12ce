import { assertionRecogniser } from './assertion';
import { attributionsRecogniser } from './attributions';
import { disclaimersRecogniser } from './disclaimers';
import { figuresRecogniser } from './figures';
import type { Recogniser } from './model';
import { namesRecogniser } from './names';
import { referencesRecogniser } from './references';

/** Every recogniser, in the order in which they see a sentence. */
export const recognisers: readonly Recogniser[] = [
  namesRecogniser,
  figuresRecogniser,
  disclaimersRecogniser,
  attributionsRecogniser,
  assertionRecogniser,
  referencesRecogniser,
];
