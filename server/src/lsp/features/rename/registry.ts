export { citationNames } from './citationNames';
