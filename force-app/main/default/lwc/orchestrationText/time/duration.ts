import locale from '@salesforce/i18n/locale';

type Unit = 'day' | 'hour' | 'minute' | 'second';

const UNITS: readonly [Unit, number][] = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
    ['second', 1000]
];

const formats = new Map<Unit, Intl.NumberFormat>();

/**
 * A duration in its two largest units, cut off, never rounded up: "5d 20h", "1m 20s", "3d", "0s".
 * @param ms milliseconds; negative ones count as 0
 */
export function formatDuration(ms: number): string {
    const index = UNITS.findIndex(([, size]) => ms >= size);
    if (index < 0) {
        return unitText('second', 0);
    }
    const [unit, size] = UNITS[index];
    const parts = [unitText(unit, Math.floor(ms / size))];
    const next = UNITS[index + 1];
    const rest = next ? Math.floor((ms % size) / next[1]) : 0;
    if (next && rest > 0) {
        parts.push(unitText(next[0], rest));
    }
    return parts.join(' ');
}

function unitText(unit: Unit, value: number): string {
    let format = formats.get(unit);
    if (!format) {
        format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow' });
        formats.set(unit, format);
    }
    return format.format(value);
}
