/** jsdom does not know popovers: showing and hiding is supplied as browsers do it, without a top layer. */
const shown = new WeakSet<HTMLElement>();

/** What `:popover-open` matches in a browser. */
export function isPopoverOpen(element: HTMLElement | null | undefined): boolean {
    return !!element && element.isConnected && shown.has(element);
}

function showPopover(this: HTMLElement): void {
    if (!this.hasAttribute('popover')) throw new DOMException('It is no popover.', 'NotSupportedError');
    if (!this.isConnected) throw new DOMException('It is not in the document.', 'InvalidStateError');
    shown.add(this);
}

function hidePopover(this: HTMLElement): void {
    shown.delete(this);
}

export function supplyPopover(): void {
    Object.assign(HTMLElement.prototype, { showPopover, hidePopover });
}
