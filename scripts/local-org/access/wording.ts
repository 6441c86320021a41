/** How values are written for a user: locale and time zone of the user, as far as they are known here. */
import type { Wording } from '../graphql/nodes.ts';
import type { SignedInUser } from './signedInUser.ts';

/** The sample's bank is a British one. */
const CURRENCY = 'GBP';
const SUNDAY = 7;

type WeekLocale = Intl.Locale & { weekInfo?: { firstDay: number }; getWeekInfo?(): { firstDay: number } };

function localeOf(key: string | null): string {
    try {
        return Intl.getCanonicalLocales((key ?? '').replaceAll('_', '-')).at(0) ?? 'en-US';
    } catch {
        return 'en-US';
    }
}

function zoneOf(key: string | null): string {
    try {
        return new Intl.DateTimeFormat('en', { timeZone: key ?? 'UTC' }).resolvedOptions().timeZone;
    } catch {
        return 'UTC';
    }
}

function firstWeekday(locale: string): number {
    const known = new Intl.Locale(locale) as WeekLocale;
    const { firstDay } = known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: SUNDAY };
    return firstDay % 7;
}

export function wordingOf({ LocaleSidKey, TimeZoneSidKey }: SignedInUser): Wording {
    const locale = localeOf(LocaleSidKey);
    return { locale, zone: zoneOf(TimeZoneSidKey), currency: CURRENCY, firstWeekday: firstWeekday(locale) };
}
