export { disclaimerTemplates } from './disclaimerTemplates';
