import { iconPath } from 'c/orchestrationLook';

/** Path data of the bar's own icons. */
export const icons = {
    bars: iconPath('bars'),
    link: iconPath('link'),
    refresh: iconPath('refresh'),
    search: iconPath('search'),
    close: iconPath('close'),
    warning: iconPath('warning'),
    plus: iconPath('plus'),
    filter: iconPath('filter')
};
