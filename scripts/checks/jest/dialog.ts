/** jsdom knows `<dialog>` only as an element: opening, closing and Escape are supplied as browsers do them. */

function cancelOnEscape(this: HTMLDialogElement, event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.dispatchEvent(new Event('cancel', { cancelable: true }))) this.close();
}

function showModal(this: HTMLDialogElement): void {
    if (this.open) throw new DOMException('The dialog is open already.', 'InvalidStateError');
    this.setAttribute('open', '');
    this.addEventListener('keydown', cancelOnEscape);
}

function close(this: HTMLDialogElement, returnValue?: string): void {
    if (!this.open) return;
    if (returnValue !== undefined) this.returnValue = returnValue;
    this.removeAttribute('open');
    this.removeEventListener('keydown', cancelOnEscape);
    this.dispatchEvent(new Event('close'));
}

export function supplyDialog(): void {
    Object.assign(HTMLDialogElement.prototype, { showModal, close });
}
