/** What a notice tells of where the article comes from; unknown parts are absent. */
export interface NoticeFacts {
  readonly outlet: string | undefined;
  /** how the outlet is tied to a state, as *state-owned* before a noun */
  readonly tie: string | undefined;
  readonly owner: string | undefined;
}

/** A notice with its places filled. */
export interface FilledNotice {
  /** what is unknown stands in brackets, as *[owner]*, for the writer to fill in */
  readonly text: string;
  /** nothing was unknown */
  readonly complete: boolean;
}

/** The newsroom's notice with `{outlet}`, `{tie}` and `{owner}` filled. Names are taken as they are, whatever characters they hold. */
export function fillNotice(template: string, facts: NoticeFacts): FilledNotice {
  let complete = true;
  const text = template.replaceAll(/\{(outlet|tie|owner)\}/gu, (_, name: keyof NoticeFacts) => {
    const known = facts[name];
    if (known === undefined) complete = false;
    return known ?? `[${name}]`;
  });
  return { text, complete };
}
