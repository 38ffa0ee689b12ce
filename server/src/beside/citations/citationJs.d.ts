/** What is used of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export const logger: { level: string };
  export const plugins: {
    readonly input: {
      chain(text: string, options: { readonly forceType: string; readonly generateGraph: boolean }): unknown;
    };
  };
}

declare module '@citation-js/plugin-bibtex';
