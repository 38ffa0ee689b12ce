export { csv } from './csv';
export { gleif } from './gleif';
export { sec } from './sec';
