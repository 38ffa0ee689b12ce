import { createRequire, Module } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync, statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { readCompiled, writeCompiled } from './compiled';

/** A session this long has met most of what a session meets: its compiled code is worth keeping in place of a shorter one's. */
const longSession = 10;

/**
 * Patterns are compiled when they are first used, in two steps: to bytecode, and at the second use to machine code. Nearly half of a
 * short run went into that, most of it for patterns used once or twice: these keep their bytecode, and it is taken as it comes.
 */
const patternFlags = '--no-regexp-peephole-optimization --regexp-tier-up-ticks=10';

/** V8 lets a heap grow to four times what is in use before it looks for what is not; twice costs no time that could be measured. */
const memoryFlags = '--heap-growing-percent=100';

/**
 * Runs a CommonJS bundle that lies beside this file, with its code as compiled by an earlier run where that is at hand: compiling
 * is most of what a start costs. `use` names what the process is for, since a use compiles what it needs; undefined for one that
 * is not worth keeping. Whatever is wrong with the kept code, the bundle runs without it. `flags` are V8's, for the whole process.
 */
export function runBundle(name: string, use: string | undefined, flags: readonly string[] = []): void {
  setFlagsFromString([patternFlags, memoryFlags, ...flags].join(' '));
  const filename = join(__dirname, name);
  const require = createRequire(filename);
  const key = use === undefined || 'NODE_DISABLE_COMPILE_CACHE' in process.env ? undefined : keyOf(filename, use);
  if (key === undefined) {
    require(filename);
    return;
  }
  const kept = readCompiled(key);
  const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), {
    filename,
    ...(kept && { cachedData: kept.code }),
  });
  const usable = kept !== undefined && script.cachedDataRejected !== true;
  // Not `kept` itself below: some megabytes would be held as long as the process runs.
  const afterLong = kept?.long === true;
  process.once('exit', (code) => {
    const long = process.uptime() >= longSession;
    // Whoever was asked for something senseless compiled little.
    if (code <= 1 && (!usable || (long && !afterLong))) writeCompiled(key, { long, code: script.createCachedData() });
  });
  const module = new Module(filename);
  module.filename = filename;
  const run = script.runInThisContext() as (...names: unknown[]) => void;
  run.call(module.exports, module.exports, require, module, filename, dirname(filename));
}

/** What compiled code depends on. V8 looks at its own version and the length of the source, which is not enough. */
function keyOf(filename: string, use: string): string | undefined {
  try {
    const { mtimeMs, size } = statSync(filename);
    const { execPath, version, arch } = process;
    return [use, filename, mtimeMs, size, execPath, version, arch, process.execArgv.join(' ')].join('\n');
  } catch {
    return undefined;
  }
}
