import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureFilled } from './installation';
import { cacheFolder, say } from './layout';
import { cleanEnvironment, runToEnd } from './processes';

/** A browser that can be started without a window. */
export interface Browser {
  readonly executable: string;
  /** What it must be started with besides the usual. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** How a line of progress names it. */
  readonly name: string;
}

const commandNames = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome',
  'msedge',
];

const applicationPaths: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((tail) =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((root) => path.join(process.env[root] ?? 'C:\\', tail)),
  ),
};

/** The path of a browser that is installed on this machine, or undefined. */
function installedBrowser(): string | undefined {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = commandNames.flatMap((name) => folders.map((folder) => path.join(folder, name + extension)));
  return [...candidates, ...(applicationPaths[process.platform] ?? [])].find((file) => existsSync(file));
}

/**
 * Finds browsers to try, the best first: the one that `COPYDESK_BROWSER` names (then no other), an installed Chrome,
 * Edge or Chromium, and on Linux the one that an npm package carries.
 *
 * @throws when there is none, naming what to install.
 */
export async function findBrowsers(): Promise<Browser[]> {
  const named = process.env['COPYDESK_BROWSER'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`COPYDESK_BROWSER names ${named}, which does not exist`);
    return [plainBrowser(named)];
  }
  const found: Browser[] = [];
  const installed = installedBrowser();
  if (installed !== undefined) found.push(plainBrowser(installed));
  if (process.platform === 'linux' && process.arch === 'x64') found.push(await unpackCarriedBrowser());
  if (found.length > 0) return found;
  throw new Error('no browser was found: install Chrome, Edge or Chromium, or name one in COPYDESK_BROWSER');
}

function plainBrowser(executable: string): Browser {
  return { executable, args: [], environment: {}, name: executable };
}

/**
 * Unpacks the browser that the package `@sparticuz/chromium` carries, with the fonts and the libraries that a bare
 * Linux machine lacks, into the cache folder.
 */
async function unpackCarriedBrowser(): Promise<Browser> {
  const name = '@sparticuz/chromium';
  const entry = createRequire(__filename).resolve(name);
  const packageFile = path.join(entry.slice(0, entry.lastIndexOf(path.join(...name.split('/')))), name, 'package.json');
  const { version } = JSON.parse(await fs.readFile(packageFile, 'utf8')) as { version: string };
  const root = path.join(cacheFolder, `chromium-${version}`);
  await ensureFilled(root, JSON.stringify({ name, version }), async () => {
    say(`unpacking the browser of ${name} ${version} (once) …`);
    // The package unpacks into the temporary folder, and the libraries only where it believes to run in the cloud
    // service that it is made for; a child process can be told both.
    const script = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((it) => (it.default.default ?? it.default).executablePath())`;
    const { code, output } = await runToEnd(process.execPath, ['--eval', script], {
      env: cleanEnvironment({ TMPDIR: root, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }),
    });
    if (code !== 0) throw new Error(`${name} cannot be unpacked: ${output.trim()}`);
  });
  await fs.writeFile(path.join(root, 'fonts', 'fonts.conf'), fontConfiguration(root));
  const libraries = [path.join(root, 'al2023', 'lib'), root, process.env['LD_LIBRARY_PATH'] ?? ''];
  return {
    executable: path.join(root, 'chromium'),
    // Without a zygote and a sandbox it runs in containers and as root; it opens no page but this machine's own.
    args: ['--no-zygote', '--no-sandbox', '--disable-setuid-sandbox', '--font-render-hinting=none'],
    environment: {
      LD_LIBRARY_PATH: libraries.filter((folder) => folder !== '').join(':'),
      FONTCONFIG_PATH: path.join(root, 'fonts'),
    },
    name: `the browser of ${name} ${version}`,
  };
}

/** A font configuration that knows the unpacked fonts and those of the machine. */
function fontConfiguration(root: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${path.join(root, 'fonts')}</dir>`,
    '  <dir>/usr/share/fonts</dir>',
    '  <dir>/usr/local/share/fonts</dir>',
    '  <include ignore_missing="yes">/etc/fonts/conf.d</include>',
    '  <alias><family>monospace</family><prefer>',
    '    <family>DejaVu Sans Mono</family><family>Liberation Mono</family><family>Noto Sans Mono</family>',
    '  </prefer></alias>',
    `  <cachedir>${path.join(root, 'fonts', 'cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}
