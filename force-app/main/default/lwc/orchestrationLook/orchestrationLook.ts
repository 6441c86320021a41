/** Public surface: the look of every state and the shapes of the icons. */
export { lookOf, FAMILIES, FORMS } from './looks/lookOf';
export type { Family, Form, Look } from './looks/lookOf';
export { iconPath } from './icons/iconPath';
export type { IconName } from './icons/iconPath';
