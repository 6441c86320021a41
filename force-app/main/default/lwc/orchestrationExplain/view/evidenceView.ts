import type { Evidence, Statement, Topic } from 'c/orchestrationModel';
import { evidenceText, evidenceTitle, recordText } from '../words/evidenceText';
import type { Places } from '../words/places';

/** What one statement rests on: a link to a record, a button that leads to a row or step, or one that opens help. */
export interface EvidenceView {
    key: string;
    text: string;
    title: string;
    recordId: string | null;
    objectApiName: string | null;
    isLink: boolean;
    /** Opens its help. */
    helpId: string | null;
    expanded: string | null;
    /** Of a button: what the event says. */
    milestoneId: string | null;
    stepId: string | null;
}

/** What the reader has opened: keys of help texts, topics with all their lines. */
export interface Opened {
    help: string | null;
    topics: readonly string[];
}

/** Of what a line takes its words and whether it is open. */
export interface Around {
    places: Places;
    opened: Opened;
}

const NO_BUTTON: Omit<EvidenceView, 'key' | 'text'> = {
    title: '',
    recordId: null,
    objectApiName: null,
    isLink: false,
    helpId: null,
    expanded: null,
    milestoneId: null,
    stepId: null
};

/** A button that opens help. @param helpId key of the help, one on the page */
export function helpButton(helpId: string, text: string, { help }: Opened): EvidenceView {
    return { ...NO_BUTTON, key: helpId, text, helpId, expanded: String(help === helpId) };
}

/** One record, row or rule of a statement. @param topic beside what to do now stand links to act on */
function evidenceView(evidence: Evidence, topic: Topic, line: string, { opened, places }: Around): EvidenceView {
    const { kind, id } = evidence;
    const text = topic === 'do-now' ? recordText(evidence) : evidenceText(evidence);
    if (kind === 'rule') return helpButton(`${line}-${id}`, text, opened);
    const record = { ...NO_BUTTON, key: `${kind}-${id}`, text, recordId: id, objectApiName: evidence.object };
    switch (kind) {
        case 'milestone':
            return { ...record, title: evidenceTitle(evidence), milestoneId: id, stepId: places.stepIdOfRow(id) };
        case 'step':
            return { ...record, stepId: id };
        default:
            return { ...record, isLink: true };
    }
}

/**
 * What stands beside a statement. A milestone leads to the history of its step: the step need not stand there too.
 * @param line key of the line, one on the page
 */
export function evidenceViews({ evidence, topic }: Statement, line: string, around: Around): EvidenceView[] {
    const steps = evidence.filter(({ kind }) => kind === 'milestone').map(({ id }) => around.places.stepIdOfRow(id));
    return evidence
        .filter(({ kind, id }) => kind !== 'step' || !steps.includes(id))
        .map((one) => evidenceView(one, topic, line, around));
}
