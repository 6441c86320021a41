import { LightningElement, api } from 'lwc';
import { iconPath } from 'c/orchestrationLook';
import type { Family, IconName } from 'c/orchestrationLook';
import { fill } from 'c/orchestrationText';
import { labels } from './labels';

/** A number with what it counts. */
export interface Figure {
    /** "now-waiting" */
    name: string;
    label: string;
    icon: IconName;
    family: Family;
    /** null: not known yet. */
    value: number | null;
    /** False: at least so many. */
    exact: boolean;
    /** It asks for a hand where it is not 0. */
    urgent: boolean;
}

export interface FigureGroup {
    name: string;
    heading: string;
    figures: readonly Figure[];
}

interface FigureView {
    name: string;
    label: string;
    icon: string;
    iconClass: string;
    numberClass: string;
    text: string;
    value: number | null;
    exact: 'false' | null;
    expanded: 'true' | 'false';
    known: boolean;
    unknown: boolean;
}

/**
 * Numbers in groups, each a button that opens what it counts.
 * @fires OrchestrationFigures#open detail: the figure's name
 */
export default class OrchestrationFigures extends LightningElement {
    @api groups: readonly FigureGroup[] = [];
    /** Name of the figure that is open. */
    @api opened: string | null = null;
    /** The groups stand beside each other. */
    @api beside = false;
    /** The last group stands over the side column of the page. */
    @api aligned = false;

    labels = labels;

    get rootClass(): string {
        if (this.aligned) return 'groups groups_beside groups_aligned';
        return this.beside ? 'groups groups_beside' : 'groups';
    }
    get views(): { name: string; heading: string; headingId: string; figures: FigureView[] }[] {
        return this.groups.map(({ name, heading, figures }) => ({
            name,
            heading,
            headingId: `heading-${name}`,
            figures: figures.map((figure) => this.view(figure))
        }));
    }
    view({ name, label, icon, family, value, exact, urgent }: Figure): FigureView {
        return {
            name,
            label,
            icon: iconPath(icon),
            iconClass: `icon c-${value ? family : 'off'}`,
            numberClass: urgent && value ? 'number number_urgent' : 'number',
            text: value === null ? '' : exact ? String(value) : fill(labels.atLeast, value),
            value,
            exact: value !== null && !exact ? 'false' : null,
            expanded: name === this.opened ? 'true' : 'false',
            known: value !== null,
            unknown: value === null
        };
    }
    handleClick(event: Event): void {
        const detail = (event.currentTarget as HTMLElement).dataset['figure'];
        this.dispatchEvent(new CustomEvent('open', { detail }));
    }
}
