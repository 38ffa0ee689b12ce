import { runBundle } from './bundle';

/**
 * A function must have run four times as long as usual before V8 optimizes it: over a few hundred articles optimizing took a third of the
 * processor's time, for functions that are many and each soon done.
 */
const lateOptimization = '--interrupt-budget=500000';

const command = process.argv[2];
runBundle('cliMain.js', command !== undefined && /^[a-z]{1,20}$/.test(command) ? command : undefined, [
  lateOptimization,
]);
