import * as vscode from 'vscode';

/** Nothing that a test waits for takes this long, even on a slow machine that is busy with something else. */
const patienceMilliseconds = 60_000;

/**
 * Resolves as soon as `holds` returns true; asks it now and after each of the events.
 *
 * @param complaint what to say when it never does: what was awaited, and how things stand.
 */
export async function until(
  complaint: () => string,
  holds: () => boolean,
  ...events: readonly vscode.Event<unknown>[]
): Promise<void> {
  if (holds()) return;
  const subscriptions: vscode.Disposable[] = [];
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const ask = (): void => {
        try {
          if (holds()) resolve();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
      for (const event of events) subscriptions.push(event(ask));
      timer = setTimeout(() => reject(new Error(complaint())), patienceMilliseconds);
    });
  } finally {
    clearTimeout(timer);
    for (const subscription of subscriptions) subscription.dispose();
  }
}

/** Resolves with the event's next value that `suits`; subscribe before doing what sets it off. */
export function next<T>(what: string, event: vscode.Event<T>, suits: (value: T) => boolean): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      subscription.dispose();
      reject(new Error(`${what} did not happen`));
    }, patienceMilliseconds);
    const subscription = event((value) => {
      if (!suits(value)) return;
      clearTimeout(timer);
      subscription.dispose();
      resolve(value);
    });
  });
}

/** Fires again and again: what is awaited has no event of its own. */
export const everyNow: vscode.Event<void> = (listener) => {
  const timer = setInterval(() => listener(), 100);
  return new vscode.Disposable(() => clearInterval(timer));
};
