import * as net from 'node:net';
import * as readline from 'node:readline';

/**
 * The line between the launcher and what it launches, over a socket of this machine: the suite tells what it prints
 * and how it ended, whichever host runs it, and the launcher can tell a stand-in host to give up.
 */

/** The environment variable that holds the port of the launcher's end. */
export const portVariable = 'COPYDESK_CHANNEL';

/** How many tests of a run passed, failed and were skipped. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One message; a line of JSON on the wire. */
export type Message =
  /** Said once by each side that connects. */
  | { readonly kind: 'hello'; readonly from: 'suite' | 'host' }
  /** A line that the suite prints. */
  | { readonly kind: 'line'; readonly text: string }
  /** How the suite ended; its last message. */
  | { readonly kind: 'totals'; readonly totals: Totals }
  /** To a host: the suite will not end by itself any more. */
  | { readonly kind: 'giveUp'; readonly reason: string };

/** Either end of a connection. */
export interface Connection {
  send(message: Message): void;
  /** Resolves once all that was sent is on its way and the connection is closed. */
  close(): Promise<void>;
}

function connection(socket: net.Socket, receive: (message: Message) => void): Connection {
  readline.createInterface({ input: socket }).on('line', (line) => {
    receive(JSON.parse(line) as Message);
  });
  // A broken connection closes as well, and closing is what counts.
  socket.on('error', () => undefined);
  return {
    send: (message) => {
      socket.write(`${JSON.stringify(message)}\n`);
    },
    close: () => new Promise((resolve) => socket.end(resolve)),
  };
}

/** Connects to the launcher that started this process; undefined when none did. */
export async function connectToLauncher(receive: (message: Message) => void): Promise<Connection | undefined> {
  const port = Number(process.env[portVariable] ?? '');
  if (!Number.isInteger(port) || port <= 0) return undefined;
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(connection(socket, receive)));
    socket.once('error', () => resolve(undefined));
  });
}

/** The launcher's end while one host runs. */
export interface Listener {
  readonly port: number;
  /** Whether the suite has reported at all. */
  reachedSuite(): boolean;
  /** How the suite ended; undefined while it has not. */
  totals(): Totals | undefined;
  /** Tells a stand-in host to end without the suite's result. */
  giveUp(reason: string): void;
  close(): void;
}

/** The host must bring the suite to life, and then the suite must print something, within this time. */
const patienceMilliseconds = 240_000;

/** Listens for one run of the suite and hands on every line that it prints. */
export async function listenForSuite(print: (line: string) => void): Promise<Listener> {
  const hosts = new Set<Connection>();
  let reached = false;
  let totals: Totals | undefined;
  let timer: NodeJS.Timeout | undefined;
  const giveUp = (why: string): void => {
    if (totals === undefined) for (const host of hosts) host.send({ kind: 'giveUp', reason: why });
  };
  const rewind = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(`no sign of the suite for ${patienceMilliseconds / 1000} s`), patienceMilliseconds);
  };
  const server = net.createServer((socket) => {
    const end = connection(socket, (message) => {
      rewind();
      if (message.kind === 'line') print(message.text);
      else if (message.kind === 'totals') totals = message.totals;
      else if (message.kind === 'hello' && message.from === 'host') hosts.add(end);
      else if (message.kind === 'hello') {
        reached = true;
        socket.on('close', () => giveUp('the extension host ended before the suite'));
      }
    });
    socket.on('close', () => hosts.delete(end));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  rewind();
  return {
    port: (server.address() as net.AddressInfo).port,
    reachedSuite: () => reached,
    totals: () => totals,
    giveUp,
    close: () => {
      clearTimeout(timer);
      server.close();
      for (const host of hosts) void host.close();
    },
  };
}
