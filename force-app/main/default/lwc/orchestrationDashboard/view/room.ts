import type { Room } from './attention';
import type { Section, Setup } from './setup';

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
    /** The reason stands above its rows: so much is left for them beside the statistics, too. */
    narrowRows: boolean;
    /** Rows have room for long names. */
    roomyRows: boolean;
    rows: Room;
    rootClass: string;
    /** What needs a hand, and beside it the statistics, where there is room for both. */
    columnsClass: string;
}

/** The column of the statistics, and what is between. */
const SIDE_REM = 25.5;
const COLUMNS: readonly (readonly Section[])[] = [
    ['yours', 'attention'],
    ['time', 'days']
];

/** @param rem width of the container */
export function roomOf(
    rem: number,
    { rowsFirst, rowsOthers, sections }: Pick<Setup, 'rowsFirst' | 'rowsOthers' | 'sections'>
): DashboardRoom {
    const isLittle = rem < NARROW_REM;
    const hasBoth = COLUMNS.every((column) => column.some((section) => sections.includes(section)));
    const inColumns = rem >= ROOMY_REM && hasBoth;
    const rowsRem = rem - (inColumns ? SIDE_REM : 0);
    return {
        wide: rem >= WIDE_REM,
        narrow: rem < WIDE_REM,
        roomy: rem >= ROOMY_REM,
        narrowRows: rowsRem < WIDE_REM,
        roomyRows: rowsRem >= ROOMY_REM,
        rows: { first: rowsFirst, others: isLittle ? Math.max(1, rowsOthers - 1) : rowsOthers },
        rootClass: isLittle ? 'slds-card root root_narrow' : 'slds-card root',
        columnsClass: inColumns ? 'columns columns_two' : 'columns'
    };
}
