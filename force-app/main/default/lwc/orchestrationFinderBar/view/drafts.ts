/** What stands in the inputs of a field and is not applied, or not as it stands there. */
export interface Draft {
    parts: readonly string[];
    /** Why it cannot be applied; empty while it is being written. */
    message: string;
}

/** By names of fields. */
export type Drafts = Readonly<Record<string, Draft>>;

export const NO_DRAFTS: Drafts = {};

export const withDraft = (drafts: Drafts, name: string, draft: Draft): Drafts => ({ ...drafts, [name]: draft });

export const keepDrafts = (drafts: Drafts, isKept: (name: string) => boolean): Drafts =>
    Object.fromEntries(Object.entries(drafts).filter(([name]) => isKept(name)));
