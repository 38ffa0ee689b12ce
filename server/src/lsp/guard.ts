import { LSPErrorCodes, ResponseError, type CancellationToken, type Disposable } from 'vscode-languageserver';

/** Thrown inside a handler when its request was cancelled; the guard turns it into the protocol's answer. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
  }
}

/** Throws {@link Cancelled} when nobody waits for the answer any more. */
export function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new Cancelled();
}

export type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;
export type Guarded<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/** The one wall between the connection and the handlers: nothing that a handler does ends the server. */
export interface Guard {
  /**
   * Answers a request. A cancelled one is answered at once with `RequestCancelled`, whatever its handler still does; an
   * error is logged and answered with `fallback`.
   */
  request<P, R>(name: string, fallback: (params: P) => R, handler: Handler<P, R>): Guarded<P, R>;
  /** Runs something that nobody waits for. Errors are logged. */
  notification<P>(name: string, handler: (params: P) => void | Promise<void>): (params: P) => void;
  /** Sees to a promise that nobody waits for: its rejection is logged. */
  leave(name: string, promise: Promise<unknown>): void;
  /** Logs an error that was caught elsewhere. */
  report(name: string, error: unknown): void;
}

/** Makes the guard; `log` takes one line and must not throw. */
export function createGuard(log: (line: string) => void): Guard {
  const failed = (name: string, error: unknown): void => {
    if (!(error instanceof Cancelled)) log(`${name}: ${describe(error)}`);
  };
  const leave = (name: string, promise: Promise<unknown>): void => {
    promise.catch((error: unknown) => failed(name, error));
  };
  return {
    leave,
    report: failed,
    request: (name, fallback, handler) => async (params, token) => {
      const watch = watchCancellation(token);
      try {
        return await Promise.race([Promise.resolve().then(() => handler(params, token)), watch.cancelled]);
      } catch (error) {
        if (error instanceof Cancelled || token.isCancellationRequested) return cancelledAnswer();
        failed(name, error);
        return fallback(params);
      } finally {
        watch.dispose();
      }
    },
    notification: (name, handler) => (params) => {
      leave(
        name,
        Promise.resolve().then(() => handler(params)),
      );
    },
  };
}

function watchCancellation(token: CancellationToken): { cancelled: Promise<never>; dispose(): void } {
  let registration: Disposable | undefined;
  const cancelled = new Promise<never>((_, reject) => {
    if (token.isCancellationRequested) reject(new Cancelled());
    else registration = token.onCancellationRequested(() => reject(new Cancelled()));
  });
  return { cancelled, dispose: () => registration?.dispose() };
}

function cancelledAnswer(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
