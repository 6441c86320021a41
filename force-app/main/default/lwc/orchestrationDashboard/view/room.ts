import type { Room } from './attention';
import type { Setup } from './setup';

/** From here on the counts stand beside each other, and each reason beside its rows. */
export const WIDE_REM = 48;
const NARROW_REM = 30;
/** From here on names and reasons have room. */
const ROOMY_REM = 64;

/** What there is room for. */
export interface DashboardRoom {
    wide: boolean;
    narrow: boolean;
    roomy: boolean;
    rows: Room;
    rootClass: string;
}

/** @param rem width of the container */
export function roomOf(rem: number, { rowsFirst, rowsOthers }: Pick<Setup, 'rowsFirst' | 'rowsOthers'>): DashboardRoom {
    const isLittle = rem < NARROW_REM;
    return {
        wide: rem >= WIDE_REM,
        narrow: rem < WIDE_REM,
        roomy: rem >= ROOMY_REM,
        rows: { first: rowsFirst, others: isLittle ? Math.max(1, rowsOthers - 1) : rowsOthers },
        rootClass: isLittle ? 'slds-card root root_narrow' : 'slds-card root'
    };
}
