import { runBundle } from './bundle';

const command = process.argv[2];
runBundle('cliMain.js', command !== undefined && /^[a-z]{1,20}$/.test(command) ? command : undefined);
