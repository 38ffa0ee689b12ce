import { runBundle } from './bundle';

const serves = process.argv.some((option) => /^--(?:stdio|node-ipc|socket|pipe)/.test(option));
runBundle('serverMain.js', serves ? 'serve' : undefined);
