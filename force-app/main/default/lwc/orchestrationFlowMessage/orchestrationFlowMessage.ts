import { LightningElement, api } from 'lwc';
import { iconPath } from 'c/orchestrationLook';
import type { RunStory } from 'c/orchestrationModel';
import { fill, formatDayTime, marked } from 'c/orchestrationText';
import { labels } from './labels';

const SHORT_LENGTH = 240;

/** What the flow of a run said when it failed: the message of the run's own interview, or where to look for it. */
export default class OrchestrationFlowMessage extends LightningElement {
    /** The run. */
    @api story?: RunStory | null;

    labels = labels;
    icons = { error: iconPath('error'), copy: iconPath('copy'), open: iconPath('open') };
    open = false;
    told = '';

    get message(): string {
        return this.story?.record.interview?.error ?? '';
    }
    get source(): string {
        const { interview } = this.story?.record ?? {};
        const name = interview?.label ?? '';
        const element = interview?.currentElement ?? '';
        const place = name && element ? fill(labels.flowElement, name, element) : name || element;
        const at = this.story?.failure?.at;
        const time = at ? marked(formatDayTime(at.at, this.story?.now), at.exact) : '';
        const pieces = [place, time].filter((text) => text !== '');
        // The space keeps it apart from the title where both are read as one.
        return pieces.length > 0 ? ` ${pieces.join(', ')}` : '';
    }
    get interviewId(): string | null {
        return this.story?.record.interview?.id ?? null;
    }
    get isLong(): boolean {
        return this.message.length > SHORT_LENGTH || this.message.split('\n').length > 3;
    }
    get messageClass(): string {
        return this.isLong && !this.open ? 'message message_short' : 'message';
    }
    get toggleLabel(): string {
        return this.open ? labels.messageLess : labels.messageMore;
    }
    get expanded(): string {
        return String(this.open);
    }

    handleToggle(): void {
        this.open = !this.open;
    }
    async handleCopy(): Promise<void> {
        try {
            await navigator.clipboard.writeText(this.message);
            this.told = labels.copied;
        } catch {
            this.open = true;
            this.told = labels.copyFailed;
        }
    }
}
