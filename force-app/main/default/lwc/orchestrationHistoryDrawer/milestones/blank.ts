import type { EntryFacts, HistoryEntry } from 'c/orchestrationHistoryList';
import type { StageStory, StepStory } from 'c/orchestrationModel';

const NO_FACTS: EntryFacts = {
    object: null,
    id: null,
    stage: null,
    step: null,
    actor: null,
    assignee: null,
    durationS: null,
    field: null,
    oldValue: null,
    newValue: null
};

/** What an entry must say itself; anything else is nothing unless it says so. */
type Own = Pick<HistoryEntry, 'key' | 'group' | 'kind' | 'sentence'>;

export function entry(own: Own & Partial<Omit<HistoryEntry, 'facts'>>, facts: Partial<EntryFacts> = {}): HistoryEntry {
    return {
        when: null,
        now: false,
        since: null,
        place: '',
        second: '',
        comment: null,
        mark: 'other',
        state: null,
        ...own,
        facts: { ...NO_FACTS, ...facts }
    };
}

/** Names of stage and step as copies carry them: label, else API name, else none. */
export function namesIn(stage: StageStory | null, step: StepStory | null): Pick<EntryFacts, 'stage' | 'step'> {
    return { stage: nameIn(stage), step: nameIn(step) };
}

function nameIn(of: StageStory | StepStory | null): string | null {
    return of?.record?.label || of?.record?.name || null;
}
