import * as path from 'node:path';
import type { Page } from 'playwright-core';
import { Editor } from './editor';
import { installServerBuild } from './installation';
import { cacheFolder, say } from './layout';
import { endOnSignal } from './processes';
import { quietSettings, type Server, startServer, workbenchAddress } from './server';
import { openWorkbench, type Workbench } from './workbench';
import { temporaryFolder } from './workspace';

/**
 * The themes that pictures are taken in, by the short names of the command line: VS Code's name, the colour scheme
 * that the browser reports, and the file that the workbench names in its class once the theme is on.
 */
export const themes = {
  light: { name: 'Light Modern', scheme: 'light', file: 'light_modern' },
  dark: { name: 'Dark Modern', scheme: 'dark', file: 'dark_modern' },
  hc: { name: 'Default High Contrast', scheme: 'dark', file: 'hc_black' },
  'hc-light': { name: 'Default High Contrast Light', scheme: 'light', file: 'hc_light' },
} as const;

export type Theme = keyof typeof themes;

/** What is driven: a workspace with the extension in it, and how it is shown. */
export interface Scenery {
  /** The folder that is opened; what is done there is done to its files. */
  readonly workspace: string;
  /** The folder of the extension that is loaded in development mode. */
  readonly extension: string;
  /** The file that is shown, relative to the workspace. */
  readonly file?: string;
  /** The 1-based line that the cursor is put on. */
  readonly line?: number;
  readonly theme?: Theme;
  /** User settings over the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly width?: number;
  readonly height?: number;
}

/**
 * Opens VS Code with the extension, lets `act` use keyboard and mouse, and closes it again.
 *
 * @returns what `act` returns.
 * @throws what `act` throws, or why VS Code could not be opened.
 */
export async function drive<T>(scenery: Scenery, act: (editor: Editor, page: Page) => Promise<T>): Promise<T> {
  const data = await temporaryFolder('server');
  let server: Server | undefined;
  let workbench: Workbench | undefined;
  const cleanUp = async (): Promise<void> => {
    await workbench?.close().catch(() => undefined);
    await server?.stop();
    await data.remove();
  };
  const forget = endOnSignal(cleanUp);
  try {
    const build = await installServerBuild();
    const { width = 1280, height = 800, line } = scenery;
    const theme = themes[scenery.theme ?? 'light'];
    const themeSettings = { 'workbench.colorTheme': theme.name, 'window.autoDetectColorScheme': false };
    server = await startServer(build, data.path, { ...quietSettings, ...themeSettings, ...scenery.settings });
    const file = scenery.file === undefined ? undefined : path.resolve(scenery.workspace, scenery.file);
    const address = workbenchAddress(server.authority, {
      folder: scenery.workspace,
      extension: scenery.extension,
      ...(file === undefined ? {} : { file: { path: file, ...(line === undefined ? {} : { line }) } }),
    });
    workbench = await openWorkbench(address, { width, height, scheme: theme.scheme });
    const editor = new Editor(workbench.page);
    await editor.ready(file);
    await workbench.page.locator(`.monaco-workbench[class*="${theme.file}"]`).waitFor();
    return await act(editor, workbench.page);
  } catch (error) {
    const picture = path.join(cacheFolder, 'failure.png');
    await workbench?.page.screenshot({ path: picture }).then(
      () => say(`what VS Code showed last is in ${path.relative(process.cwd(), picture)}`),
      () => undefined,
    );
    throw error;
  } finally {
    forget();
    await cleanUp();
  }
}
