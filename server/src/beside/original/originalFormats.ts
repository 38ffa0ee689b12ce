/** The formats that need a library, in a bundle of their own: loaded when the first such original is read. */
export { docx } from './formats/docx';
export { html } from './formats/html';
export { pdf } from './formats/pdf';
