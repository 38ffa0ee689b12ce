import picomatch from 'picomatch';
import { materialKinds } from '../beside/materials';
import { parseCheckSettings, rules, type CheckSettings } from '../engine/index';

/** The client's settings, parsed once from whatever it sent. */
export interface ServerSettings {
  readonly check: CheckSettings;
  /** takes a path with `/`, relative to a workspace folder or absolute */
  readonly isArticle: (path: string) => boolean;
  readonly isRegistry: (path: string) => boolean;
  /** what could not be understood, one line each, for the log */
  readonly problems: readonly string[];
  /** as the client sent them, for the material beside articles; empty where the workspace is not trusted */
  readonly material: Readonly<Record<string, unknown>>;
  /** what a client should watch */
  readonly watched: readonly string[];
}

/** Files that are articles by their names, whatever the settings say. */
const articleFiles = ['**/*.article', '**/*.article.txt', '**/articles/**/*.txt'];
const attachedByDefault = ['**/*.article.md', '**/articles/**/*.md'];
/** The page of a sign-off stands beside its article and is none itself. */
const signOffPage = '.signoff.md';
const registryByDefault = ['companies.yaml'];

/**
 * Reads settings from `unknown`; what is malformed counts as absent. In an untrusted workspace the registry, the rule levels and
 * the disclaimer templates are left unread.
 */
export function readSettings(value: unknown, trusted: boolean): ServerSettings {
  const given: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const articles = [...articleFiles, ...(globs(given['articles']) ?? attachedByDefault)].map(anywhere);
  const registries = trusted ? (globs(given['registry']) ?? registryByDefault).map(anywhere) : [];
  const { settings: check, problems } = parseCheckSettings(
    trusted ? given : { strictness: given['strictness'] },
    rules,
  );
  const isArticle = matcher(articles);
  return {
    check,
    isArticle: (path) => !path.endsWith(signOffPage) && isArticle(path),
    isRegistry: matcher(registries),
    problems,
    watched: [...new Set([...articles, ...registries, ...materialKinds.flatMap((kind) => kind.watched)])],
    material: trusted ? given : {},
  };
}

function globs(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

/** A glob that names no root may begin in any folder. */
function anywhere(glob: string): string {
  return glob.startsWith('**/') || glob.startsWith('/') ? glob : `**/${glob.replace(/^\.\//, '')}`;
}

function matcher(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.flatMap((pattern) => {
    try {
      return [picomatch(pattern)];
    } catch {
      return [];
    }
  });
  return (path) => matchers.some((matches) => matches(path));
}
