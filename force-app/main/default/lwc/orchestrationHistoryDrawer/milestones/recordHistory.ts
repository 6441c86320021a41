import type { HistoryEntry } from 'c/orchestrationHistoryList';
import type { FeedPost, HistoryOf, RecordHistory, TrackedChange } from 'c/orchestrationModel';
import { fill, pieces } from 'c/orchestrationText';
import { labels } from '../labels';
import { placeWords } from '../place/runPlaces';
import type { Place, RunPlaces } from '../place/runPlaces';
import { entry, namesIn } from './blank';

export interface RecordHistoryContext {
    places: RunPlaces;
    /** The step whose own history it is; null: the whole run's. */
    stepId: string | null;
    /** Labels of the step's fields by their API names, where the org's are known. */
    fieldLabels: Readonly<Record<string, string>> | null;
}

const HISTORY_OBJECTS: Record<HistoryOf, string> = {
    run: 'FlowOrchestrationInstance',
    stage: 'FlowOrchestrationStageInstance',
    step: 'FlowOrchestrationStepInstance',
    item: 'FlowOrchestrationWorkItem'
};

/** Tracked field changes and feed posts, each in order of time, then Id; those of other steps only for the whole run. */
export function recordHistoryEntries(
    history: RecordHistory | null | undefined,
    context: RecordHistoryContext
): HistoryEntry[] {
    const entriesIn = <Row extends TrackedChange | FeedPost>(
        rows: readonly Row[],
        toEntry: (row: Row, place: Place | null, context: RecordHistoryContext) => HistoryEntry
    ): HistoryEntry[] =>
        byTime(rows).flatMap((row) => {
            const place = placeOf(row, context.places);
            const isShown = context.stepId === null || place?.step?.id === context.stepId;
            return isShown ? [toEntry(row, place, context)] : [];
        });
    return [...entriesIn(history?.changes ?? [], changeEntry), ...entriesIn(history?.posts ?? [], postEntry)];
}

function byTime<Row extends TrackedChange | FeedPost>(rows: readonly Row[]): Row[] {
    return [...rows].sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || (a.id < b.id ? -1 : Number(a.id > b.id)));
}

function placeOf({ of, recordId }: TrackedChange | FeedPost, places: RunPlaces): Place | null {
    return of === 'run' ? null : places[of](recordId);
}

/** The platform writes a row of its own when a record is created. */
const CREATED = 'created';

function changeEntry(change: TrackedChange, place: Place | null, context: RecordHistoryContext): HistoryEntry {
    const { id, field, oldValue, newValue, by } = change;
    const isCreation = field?.toLowerCase() === CREATED;
    const label = (change.of === 'step' && field && context.fieldLabels?.[field]) || field || labels.fieldNotNamed;
    const sentence = isCreation
        ? pieces(labels.created)
        : pieces(
              labels.fieldChanged,
              { plain: label },
              { plain: oldValue || labels.nothing },
              newValue || labels.nothing
          );
    const who = isCreation ? (by ? fill(labels.by, by) : '') : by ? fill(labels.changedBy, by) : labels.changed;
    return entry(
        {
            ...common(change, place, context),
            key: `change-${id}`,
            group: 'fields',
            kind: 'FieldChange',
            sentence,
            second: who
        },
        { ...facts(change, place, 'History'), field, oldValue, newValue }
    );
}

function postEntry(post: FeedPost, place: Place | null, context: RecordHistoryContext): HistoryEntry {
    const { id, by, body } = post;
    return entry(
        {
            ...common(post, place, context),
            key: `post-${id}`,
            group: 'posts',
            kind: 'FeedPost',
            sentence: by ? pieces(labels.commented, by) : pieces(labels.commentedUnnamed),
            comment: body || null
        },
        facts(post, place, 'Feed')
    );
}

function common(
    { of, at }: TrackedChange | FeedPost,
    place: Place | null,
    { stepId }: RecordHistoryContext
): Pick<HistoryEntry, 'when' | 'place'> {
    const hidden = of === 'run' ? '' : labels.hiddenRecord;
    return {
        when: at === null ? null : { at, exact: true },
        place: stepId === null ? (place ? placeWords(place) : hidden) : ''
    };
}

function facts(
    { id, of, by }: TrackedChange | FeedPost,
    place: Place | null,
    suffix: string
): Partial<HistoryEntry['facts']> {
    return {
        ...namesIn(place?.stage ?? null, place?.step ?? null),
        object: HISTORY_OBJECTS[of] + suffix,
        id,
        actor: by
    };
}
