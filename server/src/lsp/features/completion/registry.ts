export { disclaimerTemplates } from './disclaimerTemplates';
export { citationKeys } from './citationKeys';
export { noteLabels } from './noteLabels';
