import { buildRunStory } from 'c/orchestrationModel';
import type { RunStory } from 'c/orchestrationModel';
import { expectedStates, FIXTURES, readFixture, storyInputOf } from 'test/fixtures';

/** State by Id of every record of a run that has one. */
function statesOf(story: RunStory): [string, string | null][] {
    const steps = story.stages.flatMap((stage) => stage.steps);
    const parts = [...story.stages, ...steps, ...steps.flatMap((step) => step.items)];
    const shown = parts.flatMap(({ id, state }): [string, string | null][] => (id === null ? [] : [[id, state]]));
    return [[story.id, story.state], ...shown];
}

describe('states of the fixtures', () => {
    it.each(FIXTURES)('%s', async (name) => {
        const records = await readFixture(name);
        const runs = records.FlowOrchestrationInstance ?? [];
        const states = runs.flatMap(({ Id }) => statesOf(buildRunStory(storyInputOf(records, Id))));
        expect(Object.fromEntries(states)).toEqual(expectedStates(name));
    });
});
