/** The text of an original, with what an editor should know of it, or why there is none. */
export type Extracted = { readonly text: string; readonly notes: readonly string[] } | { readonly problem: string };

/** Lets other work go on, and says whether the text is still wanted. */
export type Pause = () => Promise<boolean>;

/** Reads the text out of the bytes of one format. Never rejects but for faults of a library; gives up when it is no longer wanted. */
export type Extractor = (bytes: Uint8Array, pause: Pause) => Promise<Extracted>;

/** The formats that a library reads. */
export type FormatId = 'docx' | 'html' | 'pdf';

export const cancelled = { problem: 'is no longer wanted' } satisfies Extracted;
