export { annotations } from './kinds/annotations';
