export { disclaimerTemplates } from './disclaimerTemplates';
export { citationKeys } from './citationKeys';
export { noteLabels } from './noteLabels';
export { companyNames } from './companyNames';
export { usedSources } from './usedSources';
