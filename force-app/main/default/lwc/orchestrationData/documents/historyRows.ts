import type { Connection, FieldValue, Flag, Text } from './answer';

/** Ids of the records whose rows are asked for. */
export interface HistoryVariables extends Record<string, unknown> {
    ids: readonly string[];
}

interface AssociatedNode {
    Id: string;
    CreatedDate?: Text;
    CreatedBy?: { Id?: string; Name?: Text } | null;
}

/** A row of a …History object; the lookup to its record is called as the record's object, with "Id". */
export interface HistoryNode extends AssociatedNode {
    Field?: Text;
    DataType?: Text;
    /** "Any type": what its values come as is not documented. */
    OldValue?: FieldValue<unknown> | null;
    NewValue?: FieldValue<unknown> | null;
    [lookup: string]: unknown;
}

/** A row of a …Feed object. */
export interface FeedNode extends AssociatedNode {
    ParentId?: Text;
    Body?: Text;
    IsRichText?: Flag;
    Title?: Text;
    LinkUrl?: Text;
}

/** Answer with the one root field that its document names. */
export interface HistoryAnswer {
    uiapi?: { query?: Record<string, Connection<HistoryNode & FeedNode> | null | undefined> | null } | null;
}
