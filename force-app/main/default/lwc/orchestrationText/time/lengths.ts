import locale from '@salesforce/i18n/locale';
import type { Length } from 'c/orchestrationModel';

const UNITS = { h: 'hour', d: 'day' } as const;

/** "7 days", "1 hour" */
export const lengthText = ({ amount, unit }: Length): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: UNITS[unit], unitDisplay: 'long' }).format(amount);
