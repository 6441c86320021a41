import { LightningElement, api } from 'lwc';
import { iconPath } from 'c/orchestrationLook';
import type { RunStory } from 'c/orchestrationModel';
import { fill, formatDayTime } from 'c/orchestrationText';
import { labels } from './labels';
import { permissionToDo, stepsToDo } from './todo';

const SHORT_LENGTH = 240;

/** What the failed flow said: the message of the run's own interview, or where to look for it. */
export default class OrchestrationFailurePanel extends LightningElement {
    /** A run in Error. */
    @api story?: RunStory | null;

    labels = labels;
    icon = iconPath('error');
    open = false;

    get message(): string {
        return this.story?.record.interview?.error ?? '';
    }
    get source(): string {
        const { interview } = this.story?.record ?? {};
        const name = interview?.label ?? '';
        const element = interview?.currentElement ?? '';
        const place = name && element ? fill(labels.flowElement, name, element) : name || element;
        const at = this.story?.failure?.at;
        const pieces = [place, at ? formatDayTime(at.at, this.story?.now) : ''].filter((text) => text !== '');
        // The space keeps it apart from the title where both are read as one.
        return pieces.length > 0 ? ` ${pieces.join(', ')}` : '';
    }
    get interviewId(): string | null {
        return this.story?.record.interview?.id ?? null;
    }
    get steps(): string[] {
        return this.story ? stepsToDo(this.story) : [];
    }
    get permission(): string {
        return this.story ? permissionToDo(this.story) : '';
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
}
