import locale from '@salesforce/i18n/locale';

const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });

/** A share of 0 to 1 in whole percent: "87%". */
export function formatShare(share: number): string {
    return format.format(share);
}
