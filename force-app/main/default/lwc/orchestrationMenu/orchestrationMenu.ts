import { LightningElement, api } from 'lwc';
import { iconPath } from 'c/orchestrationLook';
import { itemAfter } from './keys/itemAfter';

export { itemAfter } from './keys/itemAfter';

/** One line of a menu. */
export interface MenuChoice {
    value: string;
    text: string;
    checked: boolean;
}

/**
 * A button that says which of several choices is on, and opens a menu of them.
 * @fires OrchestrationMenu#choose detail: the value of the choice
 */
export default class OrchestrationMenu extends LightningElement {
    /** What is chosen here, in words. */
    @api label = '';
    /** What stands on the button. */
    @api text = '';
    @api choices: readonly MenuChoice[] = [];

    icons = { caret: iconPath('caret-down'), check: iconPath('check') };
    isOpen = false;

    private readonly pending = { focusMenu: false };

    get expanded(): string {
        return String(this.isOpen);
    }
    get items(): { value: string; text: string; checked: string; className: string }[] {
        return this.choices.map(({ value, text, checked }) => ({
            value,
            text,
            checked: String(checked),
            className: checked ? 'item item_on' : 'item'
        }));
    }

    renderedCallback(): void {
        if (this.pending.focusMenu) {
            this.pending.focusMenu = false;
            (
                this.buttons.find((button) => button.getAttribute('aria-checked') === 'true') ?? this.buttons.at(0)
            )?.focus();
        }
    }

    handleToggle(): void {
        this.isOpen = !this.isOpen;
        this.pending.focusMenu = this.isOpen;
    }

    handleKey(event: KeyboardEvent): void {
        const { buttons } = this;
        const next = this.isOpen
            ? itemAfter(buttons.indexOf(event.target as HTMLElement), event.key, buttons.length)
            : null;
        if (next !== null) {
            event.preventDefault();
            buttons[next].focus();
        } else if (this.isOpen && event.key === 'Escape') {
            // It closes the menu and nothing around it.
            event.stopPropagation();
            this.close();
        }
    }

    handleFocusOut(event: FocusEvent): void {
        const to = event.relatedTarget as HTMLElement | null;
        // The button itself closes by its click.
        this.isOpen = this.isOpen && to !== null && (to === this.button || this.buttons.includes(to));
    }

    handleChoice(event: Event): void {
        const { choice } = (event.currentTarget as HTMLElement).dataset;
        this.close();
        this.dispatchEvent(new CustomEvent('choose', { detail: choice }));
    }

    private close(): void {
        this.button?.focus();
        this.isOpen = false;
    }

    private get button(): HTMLElement | null | undefined {
        return this.template?.querySelector<HTMLElement>('[data-action="menu"]');
    }

    private get buttons(): HTMLElement[] {
        return [...(this.template?.querySelectorAll<HTMLElement>('[data-choice]') ?? [])];
    }
}
