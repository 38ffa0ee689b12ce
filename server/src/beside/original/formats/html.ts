import { Parser } from 'htmlparser2';
import { decodeText } from '../decodeText';
import { cancelled, type Extractor } from '../model';

/** Elements whose inside is no text of the page. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'head',
  'nav',
  'select',
  'button',
]);
/** Elements that begin on a line of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p ' +
    'pre section table tbody td th tr ul'
  ).split(' '),
);
/** Elements that never have an end. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Code units parsed between two chances to stop. */
const SLICE = 65_536;

/** Text of a web page as a reader sees it. Scripts and styles are left out; nothing is run, nothing is fetched. */
export const html: Extractor = async (bytes, pause) => {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  const page = new Page();
  const parser = new Parser(page, { decodeEntities: true, lowerCaseTags: true });
  for (let at = 0; at < decoded.text.length; at += SLICE) {
    parser.write(decoded.text.slice(at, at + SLICE));
    if (!(await pause())) return cancelled;
  }
  parser.end();
  const text = page.text();
  if (text === '') return { problem: 'holds no text outside its scripts; save the page as a reader sees it' };
  return {
    text,
    notes: page.scripts > 0 ? [...decoded.notes, 'has scripts: they were left out and not run'] : decoded.notes,
  };
};

class Page {
  scripts = 0;
  readonly #pieces: string[] = [];
  #silent = 0;
  #silentName = '';

  onopentag(name: string): void {
    if (name === 'script') this.scripts++;
    if (this.#silent > 0) {
      if (name === this.#silentName && !VOID.has(name)) this.#silent++;
      return;
    }
    if (SILENT.has(name)) {
      this.#silent = 1;
      this.#silentName = name;
    } else if (BLOCKS.has(name)) this.#pieces.push('\n');
  }

  onclosetag(name: string): void {
    if (this.#silent > 0) {
      if (name === this.#silentName) this.#silent--;
      return;
    }
    if (BLOCKS.has(name) && !VOID.has(name)) this.#pieces.push('\n');
  }

  ontext(text: string): void {
    if (this.#silent === 0) this.#pieces.push(text.replace(/\s+/gu, ' '));
  }

  text(): string {
    return this.#pieces
      .join('')
      .replace(/[ \t\u00A0]{2,}/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim();
  }
}
