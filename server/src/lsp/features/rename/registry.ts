export { citationNames } from './citationNames';
export { company } from './company';
