/** Public surface: when the card of a row comes and goes, and where it stands. */
export { createRowCards } from './card/rowCards';
export type { RowCards, RowCardsOptions } from './card/rowCards';
export { createCardLayer } from './card/cardLayer';
export type { CardLayer } from './card/cardLayer';
export type { Anchor } from './card/placeCard';
