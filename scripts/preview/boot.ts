/** What the server tells the page before any component loads. */
import type { Boot } from './server/page.ts';
import type { Situation } from '../local-org/sample/script.ts';

export interface PageBoot extends Omit<Boot, 'situations'> {
    situations: Situation[];
}

export const boot = (globalThis as unknown as { previewBoot: PageBoot }).previewBoot;
