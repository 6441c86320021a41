import { LightningElement, api } from 'lwc';
import { itemAfter } from './keys';

export interface MenuItem {
    name: string;
    text: string;
}

/**
 * A round button with a menu below it. It closes at a choice, at Escape (which goes no further), and when the focus
 * leaves it.
 * @fires OrchestrationMenuButton#pick detail: the name of the chosen {@link MenuItem}
 */
export default class OrchestrationMenuButton extends LightningElement {
    /** Accessible name of button and menu, and the button's tooltip. */
    @api label = '';
    /** Path of the button's icon, for a box of 16 by 16. */
    @api icon = '';
    @api items: readonly MenuItem[] = [];
    /** Written to `data-action` of the button. */
    @api action?: string;

    isOpen = false;
    private isToFocus = false;

    get expanded(): string {
        return String(this.isOpen);
    }
    get menuClass(): string {
        return this.isOpen ? 'menu' : 'menu hidden';
    }

    renderedCallback(): void {
        if (!this.isToFocus) return;
        this.isToFocus = false;
        this.buttons[0]?.focus();
    }

    handleMenu(): void {
        this.isOpen = !this.isOpen;
        this.isToFocus = this.isOpen;
    }
    handleKey(event: KeyboardEvent): void {
        const { buttons } = this;
        const next = itemAfter(buttons.indexOf(event.target as HTMLButtonElement), event.key, buttons.length);
        if (next !== null) {
            event.preventDefault();
            buttons[next]?.focus();
        } else if (event.key === 'Escape') {
            // It closes the menu, not what lies around it.
            event.preventDefault();
            event.stopPropagation();
            this.close();
        }
    }
    handleFocusOut(event: FocusEvent): void {
        const to = event.relatedTarget as HTMLElement | null;
        this.isOpen = this.isOpen && !!to && this.buttons.some((button) => button === to);
    }
    handlePick(event: Event): void {
        const { item } = (event.currentTarget as HTMLElement).dataset;
        this.close();
        this.dispatchEvent(new CustomEvent('pick', { detail: item }));
    }
    private close(): void {
        this.isOpen = false;
        this.template?.querySelector<HTMLElement>('.button')?.focus();
    }
    private get buttons(): HTMLButtonElement[] {
        return [...(this.template?.querySelectorAll<HTMLButtonElement>('[role="menuitem"]') ?? [])];
    }
}
