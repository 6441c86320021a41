import locale from '@salesforce/i18n/locale';

const numbers = new Intl.NumberFormat(locale);

/** "9,999" */
export const formatNumber = (value: number): string => numbers.format(value);
