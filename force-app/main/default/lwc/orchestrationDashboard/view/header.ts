import { iconPath } from 'c/orchestrationLook';
import { fill, formatTime, joined } from 'c/orchestrationText';
import { labels } from '../labels';

/** As of when the picture stands, and what stops its updates. */
export interface Alive {
    asOf: string;
    pause: string;
    pauseIcon: string;
    pressed: 'true' | 'false';
    retry: string;
}

/** @param asOf epoch ms; null: nothing has been read */
export function aliveOf(asOf: number | null, paused: boolean, refreshing: boolean): Alive {
    return {
        asOf: asOf === null ? '' : joined([fill(labels.asOf, formatTime(asOf)), paused ? labels.paused : '']),
        pause: paused ? labels.goOn : labels.pause,
        pauseIcon: iconPath(paused ? 'play' : 'pause'),
        pressed: paused ? 'true' : 'false',
        retry: refreshing ? labels.tryingAgain : labels.tryAgain
    };
}
