export { pieces } from 'c/orchestrationText';
export type { Piece } from 'c/orchestrationText';
