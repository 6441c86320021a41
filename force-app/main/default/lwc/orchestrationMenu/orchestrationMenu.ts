import { LightningElement, api } from 'lwc';
import { iconPath } from 'c/orchestrationLook';
import { itemAfter } from './keys/itemAfter';

export { itemAfter } from './keys/itemAfter';

/** One line of a menu. */
export interface MenuChoice {
    value: string;
    text: string;
    /** One of several that is on, or not; undefined: something to do. */
    checked?: boolean;
}

interface Item {
    value: string;
    text: string;
    role: 'menuitem' | 'menuitemradio';
    checked: string | null;
    className: string;
}

/**
 * A button that opens a menu: with words that say which of several choices is on, or with an icon where there are things
 * to do. It closes at a choice, at Escape (which goes no further), and when the focus leaves it.
 * @fires OrchestrationMenu#choose detail: the value of the choice
 * @fires OrchestrationMenu#open it opens; no detail
 */
export default class OrchestrationMenu extends LightningElement {
    /** What is chosen here, in words. */
    @api label = '';
    /** What stands on the button. */
    @api text = '';
    /** Path of an icon in place of words, for a box of 16 by 16. */
    @api icon = '';
    /** Written to `data-action` of the button. */
    @api action = 'menu';
    @api choices: readonly MenuChoice[] = [];
    /** What has to be said of the choices: that there are more to come. */
    @api note = '';
    /** The menu begins where the button begins, else it ends where the button ends. */
    @api fromStart = false;

    icons = { caret: iconPath('caret-down'), check: iconPath('check') };
    isOpen = false;

    private readonly pending = { focusMenu: false };

    /** Puts the focus on the button. */
    @api focusButton(): void {
        this.button?.focus();
    }

    get expanded(): string {
        return String(this.isOpen);
    }
    /** What is chosen here, and what is chosen now. */
    get buttonLabel(): string {
        return this.text ? `${this.label}: ${this.text}` : this.label;
    }
    get buttonClass(): string {
        return this.icon ? 'button button_round' : 'button';
    }
    get menuClass(): string {
        return this.fromStart ? 'menu menu_start' : 'menu';
    }
    get items(): Item[] {
        return this.choices.map(({ value, text, checked }) => ({
            value,
            text,
            role: checked === undefined ? 'menuitem' : 'menuitemradio',
            checked: checked === undefined ? null : String(checked),
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
        if (this.isOpen) this.dispatchEvent(new CustomEvent('open'));
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
            event.preventDefault();
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
        return this.template?.querySelector<HTMLElement>('.button');
    }

    private get buttons(): HTMLElement[] {
        return [...(this.template?.querySelectorAll<HTMLElement>('[data-choice]') ?? [])];
    }
}
