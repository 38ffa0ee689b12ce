export { annotations } from './kinds/annotations';
export { citations } from './kinds/citations';
export { originals } from './kinds/originals';
