import type { MaterialKind } from '../model';
import type { FactIndex } from './factIndex';

/** What the other articles of the workspace state, as material beside each. `uriOf` spells a URI as the index knows it. */
export function ledgerMaterial(index: FactIndex, uriOf: (uri: string) => string = (uri) => uri): MaterialKind {
  return {
    id: 'ledger',
    watched: [],
    open: () => ({
      of: (uri, article) =>
        index.ledger.size === 0 ? {} : { ledger: index.ledger.view(uriOf(uri), article, index.reader) },
      changed: () => [],
    }),
  };
}
