import { LightningElement, api } from 'lwc';
import { iconPath } from 'c/orchestrationLook';
import { fill } from 'c/orchestrationText';
import { labels } from './labels';

/** In which form something is shown. */
export type ShownForm = 'chart' | 'table';

/**
 * Two halves, of which one is on: a chart, or the same rows as a table.
 * @fires OrchestrationFormSwitch#form detail: the wanted {@link ShownForm}
 */
export default class OrchestrationFormSwitch extends LightningElement {
    @api form: ShownForm = 'chart';
    /** What is shown. */
    @api label = '';

    get groupLabel(): string {
        return fill(labels.showAs, this.label);
    }
    get halves(): { form: ShownForm; text: string; icon: string; pressed: 'true' | 'false' }[] {
        const half = (form: ShownForm, text: string) => ({
            form,
            text,
            icon: iconPath(form),
            pressed: form === this.form ? ('true' as const) : ('false' as const)
        });
        return [half('chart', labels.chart), half('table', labels.table)];
    }
    handleClick(event: Event): void {
        const detail = (event.currentTarget as HTMLElement).dataset['form'];
        if (detail !== this.form) this.dispatchEvent(new CustomEvent('form', { detail }));
    }
}
