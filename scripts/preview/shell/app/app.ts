import { LightningElement } from 'lwc';
import { boot } from '../../boot';
import type { PageReference } from '../../platform/navigation/address';
import { currentReference, onPageChange, openAddress } from '../../platform/navigation/router';

const WIDTHS: Record<string, string> = {
    desktop: 'stage',
    main: 'stage stage_main',
    column: 'stage stage_column',
    phone: 'stage stage_phone'
};
const CONTROLS = [
    {
        name: 'persona',
        label: 'View as',
        options: { admin: 'Admin', manager: 'Manager, no log', assignee: 'Assignee', none: 'No access' }
    },
    { name: 'theme', label: 'Theme', options: { slds1: 'SLDS 1', slds2: 'SLDS 2', dark: 'Dark' } },
    {
        name: 'width',
        label: 'Width',
        options: { desktop: 'Full width', main: 'Main column', column: 'Column', phone: 'Phone' }
    }
];
const TABS = [
    { label: 'Home', href: '/lightning/page/home' },
    { label: 'Orchestration Runs', href: '/lightning/o/FlowOrchestrationInstance/list' },
    { label: 'Orchestration Troubleshooter', href: '/lightning/n/Orchestration_Troubleshooter' }
];
const TITLES: Record<string, string> = {
    standard__namedPage: 'Home',
    standard__objectPage: 'Orchestration Runs',
    standard__recordPage: 'Record',
    standard__component: 'Timeline',
    standard__navItemPage: 'Side by side'
};

function setCookie(name: string, value: string): void {
    document.cookie = `${name}=${encodeURIComponent(value)}; path=/; SameSite=Lax; max-age=31536000`;
}

/** The frame of the preview: header, navigation, switches, and the page that the address names. */
export default class App extends LightningElement {
    reference: PageReference | null = currentReference();
    width = 'desktop';
    /** An app page too has what the App Builder set; the timeline's own page has no properties. */
    properties = boot.properties;

    connectedCallback(): void {
        onPageChange(() => {
            this.reference = currentReference();
            this.nameWindow();
        });
        document.addEventListener('click', (event) => this.followLink(event));
        this.nameWindow();
        if (boot.watch) new EventSource('/preview/events').onmessage = () => location.reload();
    }

    nameWindow(): void {
        const title = this.isTroubleshooter ? 'Troubleshooter' : TITLES[this.reference?.type ?? ''];
        document.title = `${title ?? 'Not found'} | Orchestration Timeline`;
    }

    /** Links within Lightning show the page without a reload, as in Lightning Experience. */
    followLink(event: MouseEvent): void {
        if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
        const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
        if (!link || link.target === '_blank' || link.origin !== location.origin) return;
        if (!link.pathname.startsWith('/lightning/')) return;
        event.preventDefault();
        openAddress(link.pathname + link.search);
    }

    get userName(): string {
        return boot.userName;
    }
    get initials(): string {
        return boot.userName
            .split(/\s+/)
            .map((word) => word.charAt(0))
            .join('')
            .slice(0, 2);
    }
    get tabs() {
        return TABS.map((tab) => {
            const current = tab.href === location.pathname && this.reference !== null;
            return { ...tab, className: current ? 'tab tab_on' : 'tab', current: current ? 'page' : undefined };
        });
    }
    get stageClass(): string {
        return WIDTHS[this.width] ?? 'stage';
    }
    get controls() {
        const chosen: Record<string, string> = { persona: boot.persona, theme: boot.theme, width: this.width };
        return CONTROLS.map(({ name, label, options }) => ({
            name,
            label,
            className: `control control_${name}`,
            options: Object.entries(options).map(([value, text]) => ({
                value,
                label: text,
                selected: value === chosen[name]
            }))
        }));
    }

    /** Persona and theme are the server's to know; the width is the page's own. */
    handleControl(event: Event): void {
        const { value, dataset } = event.target as HTMLSelectElement;
        if (dataset['control'] === 'width') {
            this.width = value;
        } else {
            setCookie(dataset['control'] ?? '', value);
            location.reload();
        }
    }

    /** Lightning keeps the page of an object or tab and gives it the next record: components must bear that. */
    get pageKey(): string {
        const { type, attributes } = this.reference ?? {};
        const { objectApiName, componentName, apiName, pageName } = attributes ?? {};
        return [type, objectApiName, componentName, apiName, pageName].join('/');
    }
    /** One entry, so that another kind of page is a new one and not another state of the old one. */
    get pages() {
        return [{ key: this.pageKey }];
    }
    get isHome(): boolean {
        return this.reference?.type === 'standard__namedPage';
    }
    get isList(): boolean {
        const { type, attributes } = this.reference ?? {};
        return type === 'standard__objectPage' && attributes?.['objectApiName'] === 'FlowOrchestrationInstance';
    }
    get isRecord(): boolean {
        return this.reference?.type === 'standard__recordPage';
    }
    get isTimeline(): boolean {
        const { type, attributes } = this.reference ?? {};
        return type === 'standard__component' && attributes?.['componentName'] === 'c__orchestrationTimeline';
    }
    /** API name of the tab in front; null on any other page. */
    get tabName(): string | null {
        const { type, attributes } = this.reference ?? {};
        return type === 'standard__navItemPage' ? (attributes?.['apiName'] ?? null) : null;
    }
    get isSideBySide(): boolean {
        return this.tabName === 'Side_By_Side';
    }
    get isTroubleshooter(): boolean {
        return this.tabName === 'Orchestration_Troubleshooter';
    }
    get left(): string {
        return this.reference?.state['c__left'] ?? '';
    }
    get right(): string {
        return this.reference?.state['c__right'] ?? '';
    }
    get isMissing(): boolean {
        const isTab = this.isSideBySide || this.isTroubleshooter;
        return !(this.isHome || this.isList || this.isRecord || this.isTimeline || isTab);
    }
    get recordId(): string {
        return this.reference?.attributes['recordId'] ?? '';
    }
    get objectApiName(): string {
        return this.reference?.attributes['objectApiName'] ?? '';
    }
}
