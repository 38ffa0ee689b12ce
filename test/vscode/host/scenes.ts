import type { Action } from './actions';
import type { Theme } from './drive';

/** What `npm run screenshots` takes: one picture for each scene and theme, `docs/NAME-THEME.png`. */

export interface Scene {
  readonly name: string;
  /** The file that is shown, relative to `examples/`. */
  readonly file: string;
  /** The 1-based line that the cursor is put on. */
  readonly line?: number;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly actions: readonly Action[];
}

export const sceneThemes: readonly Theme[] = ['light', 'dark'];

/** The article that `npm start` and the pictures show. */
export const exampleArticle = 'articles/yunluo-magnet-recycling.txt';

export const scenes: readonly Scene[] = [
  {
    name: 'problems',
    file: exampleArticle,
    // A line without a name, whose other places would be highlighted.
    line: 6,
    actions: [{ do: 'findings' }, { do: 'problems', filter: 'yunluo-magnet' }],
  },
  {
    name: 'hover',
    file: exampleArticle,
    line: 6,
    actions: [{ do: 'findings' }, { do: 'hover', words: 'Yunluo Rare Earth Group' }],
  },
  {
    name: 'sourcing',
    file: 'articles/orvane-trial.txt',
    line: 3,
    actions: [
      { do: 'findings' },
      { do: 'command', title: 'Copydesk: Show the Sourcing View' },
      { do: 'wait', selector: '.tree-explorer-viewlet-tree-view .monaco-list-row' },
    ],
  },
  {
    name: 'dossier',
    file: exampleArticle,
    line: 6,
    actions: [
      { do: 'findings' },
      { do: 'hover', words: 'Yunluo Rare Earth Group' },
      { do: 'choose', selector: '.monaco-resizable-hover a:has-text("Dossier")' },
      { do: 'webview', words: 'Named with it' },
    ],
  },
];
