interface Groups extends Element {
    focusGroup(name: string): boolean;
}
interface Head extends Element {
    focusRefresh(): void;
}

const GROUPS = 'c-orchestration-figures, c-orchestration-attention';

/** Moves the focus to what opened a list. @param name of the figure; where none has it, all runs were shown */
export function focusOpener(root: ParentNode, name: string): void {
    const groups = [...root.querySelectorAll<Groups>(GROUPS)];
    if (groups.some((one) => one.focusGroup(name))) return;
    root.querySelector<HTMLElement>('[data-action="show-all"]')?.focus();
}

/** What was pressed to ask again has gone with the failure: the focus goes where the same can be asked for. */
export function keepFocus(root: ParentNode, asked: Element | null): void {
    if (asked && !asked.isConnected) root.querySelector<Head>('c-orchestration-dashboard-head')?.focusRefresh();
}
