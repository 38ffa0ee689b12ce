import type { CompanyRegistry } from '../../../facts/model';
import type { Figure } from '../../../recognize/model';
import { recogniseSentence } from '../../../recognize/recognise';
import type { FigureDraft, PassageReader } from './draft';

/** Figures and names of an English passage, as the copy's own are read. */
export function englishReader(registry: CompanyRegistry): PassageReader {
  return (text) => {
    const { figures, names } = recogniseSentence({ text, role: 'prose' }, registry);
    return { figures: figures.map(draftOf), names: names.filter(({ strength }) => strength !== 'possible') };
  };
}

function draftOf({ start, end, kind, value, low, high, unit, currency, date, bound }: Figure): FigureDraft {
  return {
    start,
    end,
    kind,
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(unit === undefined ? {} : { unit }),
    ...(currency === undefined ? {} : { currency }),
    ...(date === undefined ? {} : { date }),
    ...(bound === undefined ? {} : { bound }),
  };
}
