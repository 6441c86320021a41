import { explanation, unread } from 'c/orchestrationModel';
import type { RunStory, Statement, Topic } from 'c/orchestrationModel';
import { fill } from 'c/orchestrationText';
import type { Piece } from 'c/orchestrationText';
import { labels } from '../labels';
import { plain } from '../words/compose';
import { doNowText } from '../words/doNowText';
import { ruleText, unreadText } from '../words/evidenceText';
import { placesOf } from '../words/places';
import { saidText } from '../words/saidText';
import { evidenceViews, helpButton } from './evidenceView';
import type { Around, EvidenceView, Opened } from './evidenceView';

export interface LineView {
    key: string;
    code: string;
    pieces: (Piece & { className: string })[];
    evidence: EvidenceView[];
    help: { id: string; text: string } | null;
}

export interface RowView {
    topic: string;
    label: string;
    className: string;
    lines: LineView[];
    /** Button that shows the other lines, or folds them; '' where there are few. */
    more: string;
    expanded: string;
}

/** More statements of one topic are folded. */
const FEW = 4;

const TOPIC_LABELS: Record<Topic, string> = {
    'do-now': labels.topicDoNow,
    'what-failed': labels.topicFailed,
    'waits-for': labels.topicWaits,
    stands: labels.topicStands,
    since: labels.topicSince,
    'can-be-saved': labels.topicSaved,
    'last-good-step': labels.topicLastGood,
    'open-work': labels.topicOpenWork,
    'other-steps': labels.topicOtherSteps,
    message: labels.topicMessage,
    context: labels.topicContext
};

const withClass = (pieces: Piece[]): LineView['pieces'] =>
    pieces.map((piece) => ({ ...piece, className: piece.look === 'strong' ? 'piece piece_strong' : 'piece' }));

function lineOf(statement: Statement, key: string, around: Around): LineView {
    const { places, opened } = around;
    const rule = statement.evidence.find((evidence) => evidence.kind === 'rule');
    const evidence = evidenceViews(statement, key, around);
    const open = evidence.find(({ helpId }) => helpId !== null && helpId === opened.help);
    const text = statement.topic === 'do-now' ? doNowText(statement, places) : saidText(statement, places);
    return {
        key,
        code: statement.code,
        pieces: withClass(text),
        evidence,
        help: rule && open?.helpId ? { id: open.helpId, text: ruleText(rule.id) } : null
    };
}

function rowOf(topic: string, label: string, lines: LineView[], { topics }: Opened): RowView {
    const isOpen = topics.includes(topic);
    const isLong = lines.length > FEW;
    return {
        topic,
        label,
        className: lines.length > 1 ? 'row row_many' : 'row',
        lines: isLong && !isOpen ? lines.slice(0, FEW) : lines,
        more: isLong ? (isOpen ? labels.fewer : fill(labels.showAll, lines.length)) : '',
        expanded: String(isOpen)
    };
}

function unreadRow(story: RunStory, opened: Opened): RowView[] {
    const lines = unread(story).map((what): LineView => {
        const { text, help } = unreadText(what);
        const key = `unread-${what}`;
        const isOpen = opened.help === key;
        return {
            key,
            code: what,
            pieces: withClass(plain(text)),
            evidence: [helpButton(key, labels.whatShows, opened)],
            help: isOpen ? { id: key, text: help } : null
        };
    });
    return lines.length > 0 ? [rowOf('unread', labels.topicUnread, lines, opened)] : [];
}

/** All rows: what | what is said | what it rests on. The message of the flow stands above them, in its panel. */
export function rowsOf(story: RunStory, recordName: string | null, opened: Opened): RowView[] {
    const around = { places: placesOf(story, recordName), opened };
    const byTopic = new Map<Topic, LineView[]>();
    for (const statement of explanation(story).filter(({ topic }) => topic !== 'message')) {
        const { topic } = statement;
        const lines = byTopic.get(topic) ?? [];
        lines.push(lineOf(statement, `${topic}-${lines.length}`, around));
        byTopic.set(topic, lines);
    }
    const rows = [...byTopic].map(([topic, lines]) => {
        const isEnd = topic === 'since' && lines[0]?.code === 'ended';
        return rowOf(topic, isEnd ? labels.topicEnded : TOPIC_LABELS[topic], lines, opened);
    });
    return [...rows, ...unreadRow(story, opened)];
}
