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
    /** It will not be known by itself: what it rests on is closed to the reader, or could not be read. */
    closed?: boolean;
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
    spoken: string;
    value: number | null;
    exact: 'false' | null;
    expanded: 'true' | 'false';
    known: boolean;
    unknown: boolean;
    isClosed: boolean;
}

/** In place of a number that is not known. */
const NOT_KNOWN = '–';

/** What is said in place of a number; empty where there is one. That there is none is not known where some may be. */
function spokenText({ value, exact, closed }: Figure): string {
    if (value === null) return closed ? labels.notKnown : labels.unknown;
    return value === 0 && !exact ? labels.notKnown : '';
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
    notKnown = NOT_KNOWN;

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
    view(figure: Figure): FigureView {
        const { name, label, icon, family, value, exact, urgent, closed } = figure;
        return {
            name,
            label,
            icon: iconPath(icon),
            iconClass: `icon c-${value ? family : 'off'}`,
            numberClass: urgent && value ? 'number number_urgent' : 'number',
            text: value === null ? '' : exact ? String(value) : fill(labels.atLeast, value),
            spoken: spokenText(figure),
            value,
            isClosed: Boolean(closed),
            exact: value !== null && !exact ? 'false' : null,
            expanded: name === this.opened ? 'true' : 'false',
            known: value !== null,
            unknown: value === null
        };
    }
    /** Moves the focus to a figure. @returns whether there is such a figure */
    @api
    focusGroup(name: string): boolean {
        const button = this.template?.querySelector<HTMLElement>(`button[data-figure="${name}"]`);
        button?.focus();
        return Boolean(button);
    }
    handleClick(event: Event): void {
        const detail = (event.currentTarget as HTMLElement).dataset['figure'];
        this.dispatchEvent(new CustomEvent('open', { detail }));
    }
}
