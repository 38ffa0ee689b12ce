import type { Recogniser } from './model';
import { recognizeFigures } from './figures/index';

/** Figures of one sentence; page furniture holds none. */
export const figuresRecogniser: Recogniser<'figures'> = {
  id: 'figures',
  recognize(sentence) {
    return sentence.role === 'furniture' ? [] : recognizeFigures(sentence.text);
  },
};

export { recognizeFigures };
