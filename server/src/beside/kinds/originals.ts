import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  alignmentSteps,
  baseName,
  createOriginals,
  originalSteps,
  type Article,
  type Attachment,
  type Beside,
  type CompanyRegistry,
  type Original,
} from '../../engine/index';
import type { Material, MaterialContext, MaterialKind } from '../model';
import { inAnnotations, inFrontMatter, inSettings, matches, type AttachedOriginal } from '../original/attached';
import { extractOriginal } from '../original/extract';
import { cancelled, type Pause } from '../original/model';
import { originalTextUri } from '../original/textUri';
import { sidecarOf, sidecarSuffix } from './annotations';

/** The texts that articles summarise: named in the front matter, in the annotations beside the article, or by a setting. */
export const originals: MaterialKind = {
  id: 'originals',
  watched: ['**/*.{txt,md,html,htm,docx,pdf}'],
  open: (context) => new OriginalTexts(context),
};

/** Milliseconds that an article waits for its originals before it is read without them, where somebody can be told later. */
const PATIENCE = 400;
/** Milliseconds of work between two chances for others. */
const SLICE = 12;

interface ReadFile {
  readonly hash: string;
  readonly text?: string;
  readonly problem?: string;
  readonly notes: readonly string[];
}

/** An original with what it is attached as. */
type ReadOriginal = Pick<Attachment, 'name' | 'uri' | 'changed'> & {
  readonly original?: Original;
  readonly message?: string;
};

/** What is to be read for an article. */
interface Asked {
  readonly named: readonly AttachedOriginal[];
  readonly wanted: readonly string[];
  readonly article: Article;
}

interface Known {
  readonly key: string;
  readonly beside: Beside;
}

class OriginalTexts implements Material {
  readonly #known = new Map<string, Known>();
  readonly #pending = new Map<string, { readonly key: string; readonly beside: Promise<Beside> }>();
  readonly #sidecars = new Map<string, Promise<readonly AttachedOriginal[]>>();
  readonly #settled = new Map<string, readonly AttachedOriginal[]>();
  readonly #files = new Map<string, Promise<ReadFile | undefined>>();
  #found: Promise<readonly string[]> | undefined;
  #generation = 0;

  constructor(private readonly context: MaterialContext) {}

  of(uri: string, article: Article): Beside | Promise<Beside> {
    if (!uri.startsWith('file:')) return {};
    const sidecar = this.#settled.get(uri);
    if (sidecar === undefined) {
      return this.#sidecar(uri).then((list) => {
        this.#settled.set(uri, list);
        return this.of(uri, article);
      });
    }
    const named = [...inFrontMatter(article), ...sidecar];
    const wanted = inSettings(this.context.settings()['original'], uri);
    if (named.length === 0 && wanted.length === 0) return {};
    const key = `${this.#generation} ${article.registry.generation} ${JSON.stringify([named, wanted])}`;
    const known = this.#known.get(uri);
    return known?.key === key ? known.beside : this.#patiently(uri, key, { named, wanted, article });
  }

  changed(uris: readonly string[]): readonly string[] | 'all' {
    const articles = uris
      .filter((uri) => uri.endsWith(sidecarSuffix))
      .map((uri) => uri.slice(0, -sidecarSuffix.length));
    if (articles.length > 0) {
      this.#sidecars.clear();
      this.#settled.clear();
    }
    const files = uris.filter((uri) => this.#files.has(uri));
    for (const uri of files) this.#files.delete(uri);
    if (uris.some((uri) => !uri.endsWith(sidecarSuffix))) this.#found = undefined;
    if (files.length === 0) return articles;
    this.#generation++;
    return 'all';
  }

  /** Answers in time: with the originals, or without them and a word to whoever asked when they are there. */
  #patiently(uri: string, key: string, asked: Asked): Promise<Beside> {
    const reading = this.#pending.get(uri);
    const { arrived } = this.context;
    if (reading?.key === key) return arrived === undefined ? reading.beside : Promise.resolve({});
    const beside = this.#read(uri, key, asked);
    this.#pending.set(uri, { key, beside });
    let late = false;
    const done = beside.then((made) => {
      if (this.#pending.get(uri)?.key === key) {
        this.#pending.delete(uri);
        this.#known.set(uri, { key, beside: made });
        if (late) arrived?.(uri);
      }
      return made;
    });
    if (arrived === undefined) return done;
    const patience = new Promise<Beside>((resolve) => {
      setTimeout(() => {
        late = true;
        resolve({});
      }, PATIENCE).unref();
    });
    return Promise.race([done, patience]);
  }

  #sidecar(uri: string): Promise<readonly AttachedOriginal[]> {
    let reading = this.#sidecars.get(uri);
    if (reading === undefined) {
      reading = this.context.files
        .readBytes(sidecarOf(uri))
        .then((bytes) => (bytes === undefined ? [] : inAnnotations(new TextDecoder().decode(bytes))));
      this.#sidecars.set(uri, reading);
    }
    return reading;
  }

  async #read(uri: string, key: string, { named, wanted, article }: Asked): Promise<Beside> {
    const list: Original[] = [];
    const attachments: Attachment[] = [];
    const troubles: string[] = [];
    const pause = this.#pause(() => this.#pending.get(uri)?.key === key);
    for (const one of [...named, ...(await this.#fromSettings(wanted))]) {
      const { original, message, ...read } = await this.#one(one, uri, pause, article.registry);
      const { at, annotation } = one;
      attachments.push({
        ...read,
        ...(original === undefined ? {} : { original: list.length }),
        ...(original !== undefined || message === undefined ? {} : { trouble: message }),
        ...(one.named === 'frontMatter' ? { at } : {}),
        ...(annotation === undefined ? {} : { annotation }),
      });
      if (original !== undefined) list.push(original);
      if (message !== undefined) troubles.push(message);
    }
    const beside = createOriginals(list, attachments, troubles);
    await slowly(alignmentSteps(article, beside), pause);
    return { originals: beside };
  }

  async #fromSettings(wanted: readonly string[]): Promise<AttachedOriginal[]> {
    if (wanted.length === 0) return [];
    this.#found ??= this.context.files.find((path) => /\.(?:txt|md|html?|docx|pdf)$/iu.test(path));
    const uris = await this.#found;
    const chosen = uris.filter((uri) =>
      wanted.some((glob) => matches(glob, decodeURIComponent(new URL(uri).pathname))),
    );
    return chosen.map((value) => ({ value, form: 'file', at: { start: 0, end: 0 }, named: 'setting' }));
  }

  async #one(one: AttachedOriginal, article: string, pause: Pause, registry: CompanyRegistry): Promise<ReadOriginal> {
    if (one.form === 'words') return this.#words(one.value, article, pause, registry);
    const uri = one.form === 'url' ? undefined : resolveUri(one.value, article);
    if (uri === undefined)
      return { name: one.value, message: 'An original is read from a file, never from the network.' };
    const name = baseName(uri);
    const file = await this.#file(uri, pause);
    if (file === undefined) {
      const outside = (await this.context.files.outside?.(uri)) === true;
      const told = outside
        ? `${one.value} lies outside of the workspace and is not read.`
        : `There is no file ${one.value}.`;
      return { name, uri, message: told };
    }
    const isChanged = one.hash !== undefined && one.hash.toLowerCase() !== file.hash;
    const attached = { name, uri, ...(isChanged ? { changed: file.hash } : {}) };
    if (file.text === undefined) return { ...attached, message: `${name} ${file.problem ?? 'cannot be read'}.` };
    const opens = isText(name) ? uri : this.#textUri(article, name, file.hash);
    const source = { name, ...(opens === undefined ? {} : { uri: opens }) };
    const original = await readSlowly(file.text, source, registry, pause);
    const notes = isChanged
      ? ['changed since it was attached; hold the copy against it anew', ...file.notes]
      : file.notes;
    const message = notes.length === 0 ? {} : { message: `${name} ${notes.join('; ')}.` };
    return { ...attached, ...message, ...(original === undefined ? {} : { original }) };
  }

  async #words(words: string, article: string, pause: Pause, registry: CompanyRegistry): Promise<ReadOriginal> {
    const name = 'pasted text';
    const uri = this.#textUri(article, name, createHash('sha256').update(words).digest('hex'));
    const original = await readSlowly(words, { name, ...(uri === undefined ? {} : { uri }) }, registry, pause);
    return { name, ...(original === undefined ? {} : { original }) };
  }

  #textUri(article: string, name: string, hash: string): string | undefined {
    return this.context.showsTexts === true ? originalTextUri({ article, name, hash }) : undefined;
  }

  async #file(uri: string, pause: Pause): Promise<ReadFile | undefined> {
    const known = this.#files.get(uri);
    if (known !== undefined) {
      const file = await known;
      // Whoever began to read it gave it up; it is wanted here all the same.
      if (file?.problem !== cancelled.problem || !(await pause())) return file;
      if (this.#files.get(uri) === known) this.#files.delete(uri);
      return this.#file(uri, pause);
    }
    const reading = this.#load(uri, pause);
    this.#files.set(uri, reading);
    return reading;
  }

  async #load(uri: string, pause: Pause): Promise<ReadFile | undefined> {
    const bytes = await this.context.files.readBytes(uri);
    if (bytes === undefined) return undefined;
    const hash = createHash('sha256').update(bytes).digest('hex');
    const extracted = await extractOriginal(uri, bytes, pause);
    if (!(await pause())) this.#files.delete(uri);
    return 'problem' in extracted
      ? { hash, problem: extracted.problem, notes: [] }
      : { hash, text: extracted.text, notes: extracted.notes };
  }

  /** Lets others work after each slice; false when something else is wanted for the article by now. */
  #pause(wanted: () => boolean): Pause {
    let until = performance.now() + SLICE;
    return async () => {
      if (performance.now() < until) return wanted();
      await setImmediate();
      until = performance.now() + SLICE;
      return wanted();
    };
  }
}

function readSlowly(
  text: string,
  source: { readonly name: string; readonly uri?: string },
  registry: CompanyRegistry,
  pause: Pause,
): Promise<Original | undefined> {
  return slowly(originalSteps(text, source, registry), pause);
}

/** Takes steps as long as their outcome is wanted; undefined when it is not any more. */
async function slowly<T>(steps: Generator<undefined, T>, pause: Pause): Promise<T | undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!(await pause())) return undefined;
  }
}

/** Whether places in the text that was read are places in the file. */
function isText(name: string): boolean {
  return !/\.(?:pdf|docx?|docm|x?html?)$/iu.test(name);
}

/** A path beside the article, an absolute one, or a file URI. */
function resolveUri(value: string, article: string): string | undefined {
  try {
    const url = new URL(
      value.startsWith('file:')
        ? value
        : encodeURI(value.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F'),
      article,
    );
    return url.protocol === 'file:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
