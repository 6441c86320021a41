/** The generated sample at its start and as time passes. */
import { sampleData } from '../sample.ts';
import { NOW, WORLD, worldOf } from './world.ts';

const MINUTE = 60_000;
const MINUTES_LATER = [1, 10, 600];

/** By what to call the moment. */
export const WORLDS = [
    ['at its start', WORLD] as const,
    ...MINUTES_LATER.map((minutes) => {
        const later = NOW + minutes * MINUTE;
        return [`${minutes} min later`, worldOf(sampleData({ runs: 300, now: NOW }, later), later)] as const;
    })
];
