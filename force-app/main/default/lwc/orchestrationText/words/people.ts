import type { RunStory } from 'c/orchestrationModel';

/** Turns what a log row names (Name, Username or Id) into the name that the reader knows. */
export type NameOf = (text: string | null) => string | null;

/** Knows the assignees of the run's work items; any other text stays as it is. */
export function namesOf(story: RunStory): NameOf {
    const known = new Map<string, string>();
    for (const { record } of story.stages.flatMap(({ steps }) => steps).flatMap(({ items }) => items)) {
        const name = record.assignee?.name;
        if (record.assignee && name) {
            known.set(record.assignee.id.slice(0, 15), name);
            known.set((record.assignee.username ?? name).toLowerCase(), name);
        }
    }
    return (text) => (text ? (known.get(text.toLowerCase()) ?? known.get(text.slice(0, 15)) ?? text) : null);
}
