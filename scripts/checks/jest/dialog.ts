/** jsdom knows `<dialog>` only as an element: opening, closing, Escape and focus are supplied as browsers do them. */

/** Where the focus was when a dialog opened. */
const before = new WeakMap<HTMLDialogElement, HTMLElement>();

/** The focused element, within whichever shadow root. */
function focused(): HTMLElement | null {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element as HTMLElement | null;
}

function cancelOnEscape(this: HTMLDialogElement, event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.dispatchEvent(new Event('cancel', { cancelable: true }))) this.close();
}

function showModal(this: HTMLDialogElement): void {
    if (this.open) throw new DOMException('The dialog is open already.', 'InvalidStateError');
    const from = focused();
    if (from) before.set(this, from);
    this.setAttribute('open', '');
    this.addEventListener('keydown', cancelOnEscape);
}

function close(this: HTMLDialogElement, returnValue?: string): void {
    if (!this.open) return;
    if (returnValue !== undefined) this.returnValue = returnValue;
    this.removeAttribute('open');
    this.removeEventListener('keydown', cancelOnEscape);
    before.get(this)?.focus();
    this.dispatchEvent(new Event('close'));
}

export function supplyDialog(): void {
    Object.assign(HTMLDialogElement.prototype, { showModal, close });
}
