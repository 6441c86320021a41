/** Public surface: what a component learns of the world around it. */
export { attend } from './watch/attend';
export type { Attention } from './watch/attend';
export { watchVisible } from './watch/watchVisible';
export { watchWidth } from './watch/watchWidth';
