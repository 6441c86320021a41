/** Selectors of what takes the focus. */
export const FILTERS = '[data-action="filters"]';
export const CLOSE = '[data-action="close"]';
export const FIRST_CONTROL = '.panel [data-part]';

export const controlOf = (name: string): string => `[data-field="${name}"] [data-part]`;
export const pillOf = (name: string): string => `[data-pill="${name}"]`;
/** Button that removes a pill, by its place from 0. */
export const pillAt = (index: number): string => `.pill:nth-child(${index + 1}) [data-remove]`;
