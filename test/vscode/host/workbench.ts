import { type Browser as PlaywrightBrowser, chromium, type Page } from 'playwright-core';
import { type Browser, findBrowsers } from './browser';
import { reason, say } from './layout';
import { cleanEnvironment } from './processes';

/** A page that shows the workbench of VS Code. */
export interface Workbench {
  readonly page: Page;
  /** Resolves with the code that the suite ended with; rejects when page or browser die before. */
  readonly finished: Promise<number>;
  /** Closes page and browser. */
  close(): Promise<void>;
}

/** How the page is shown. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** The colour scheme that the browser reports to the page. */
  readonly scheme?: 'light' | 'dark';
  /** Receives every line that the workbench and its extension hosts log. */
  readonly log?: (level: string, text: string) => void;
}

/**
 * Opens the workbench at `address` in a browser without a window.
 *
 * The workbench calls two functions of the page, as it does when VS Code tests itself: `codeAutomationLog` with its
 * log and `codeAutomationExit` with the result of the extension tests.
 *
 * @throws when no browser starts, with the reason of each.
 */
export async function openWorkbench(address: string, view: View): Promise<Workbench> {
  const browser = await launchAny();
  try {
    const page = await browser.newPage({
      viewport: { width: view.width, height: view.height },
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
      colorScheme: view.scheme ?? 'light',
    });
    const { promise: finished, resolve, reject } = outcome<number>();
    page.on('crash', () => reject(new Error('the page of VS Code crashed')));
    browser.on('disconnected', () => reject(new Error('the browser ended')));
    page.on('pageerror', (error) => view.log?.('page', error.message));
    await page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    await page.exposeFunction('codeAutomationLog', (level: string, args: unknown[]) => {
      view.log?.(level, args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' '));
    });
    await page.goto(address);
    return { page, finished, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function launchAny(): Promise<PlaywrightBrowser> {
  const failures: string[] = [];
  for (const browser of await findBrowsers()) {
    try {
      return await launch(browser);
    } catch (error) {
      const why = reason(error).split('\n').slice(0, 12).join('\n');
      failures.push(`${browser.name}: ${why}`);
      say(`${browser.name} does not start`);
    }
  }
  throw new Error(`no browser starts; install Chrome, Edge or Chromium.\n${failures.join('\n')}`);
}

function launch(browser: Browser): Promise<PlaywrightBrowser> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(cleanEnvironment(browser.environment))) {
    if (value !== undefined) environment[name] = value;
  }
  return chromium.launch({
    executablePath: browser.executable,
    headless: true,
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-dev-shm-usage', ...browser.args],
    env: environment,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

interface Outcome<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

function outcome<T>(): Outcome<T> {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  // Nobody may be waiting for the result, as when a picture is taken.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
