/** What an imported table says of one company. */
export interface CompanyRecord {
  readonly name: string;
  /** in the table, for references between its rows */
  readonly id?: string;
  readonly type?: 'company' | 'organization';
  readonly aliases?: readonly string[];
  readonly nativeNames?: readonly string[];
  /** ids or names of owners */
  readonly owners?: readonly string[];
  readonly listing?: { readonly exchange: string; readonly ticker: string };
  readonly lei?: string;
  readonly country?: string;
  readonly founded?: string;
  readonly note?: string;
}

export interface ImportOptions {
  /** absolute path of the table */
  readonly file: string;
  /** absolute path of GLEIF's relationship file */
  readonly parents?: string;
}

/** One kind of table. `records` can be read several times and reads the file anew each time. */
export interface ImportSource {
  readonly id: string;
  /** what vouches for the facts, before the file's name */
  readonly title: string;
  records(options: ImportOptions): AsyncIterable<CompanyRecord>;
  /** id of an owned company → ids of its owners, with what vouches for it */
  owners?(options: ImportOptions): Promise<{ readonly source: string; readonly byId: ReadonlyMap<string, string> }>;
}
