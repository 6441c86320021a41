/** The drawer's tabs, in their order. */
export const TABS = ['milestones', 'details'] as const;
export type Tab = (typeof TABS)[number];

/** The tab that a key leads to from another (arrows go round, Home, End); null for any other key. */
export function tabAfter(tab: Tab, key: string, rightToLeft: boolean): Tab | null {
    const index = TABS.indexOf(tab);
    const forwards = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const backwards = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
    switch (key) {
        case forwards:
            return TABS[(index + 1) % TABS.length];
        case backwards:
            return TABS[(index + TABS.length - 1) % TABS.length];
        case 'Home':
            return TABS[0];
        case 'End':
            return TABS[TABS.length - 1];
        default:
            return null;
    }
}

export interface TabView {
    selected: string;
    tabIndex: string;
    panel: string | null;
}

export function tabView(selected: boolean): TabView {
    return { selected: String(selected), tabIndex: selected ? '0' : '-1', panel: selected ? 'panel' : null };
}
