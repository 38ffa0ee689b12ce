import { runBundle } from './bundle';

runBundle('workerMain.js', 'work');
