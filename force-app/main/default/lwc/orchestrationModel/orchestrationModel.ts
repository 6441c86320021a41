/** Public surface of the model: pure functions from records, log rows and `now` to the run story. */
export * from './records/records';
export * from './states/states';
export * from './states/reasons';
export * from './story/story';
export { buildRunStory } from './story/buildRunStory';
export type { StoryInput } from './story/buildRunStory';
export { stateCounts } from './story/stateCounts';
export { compareIds, idKey, sameId } from './records/ids';
