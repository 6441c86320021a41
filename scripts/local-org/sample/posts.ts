/** Posts on runs and steps. */
import { timeOf } from './associatedRun.ts';
import type { AssociatedRun, Owned, Parent, World } from './associatedRun.ts';
import type { Row } from './ledger.ts';
import { ADMIN, memberOf, party } from './people.ts';
import { chance, pick } from './random.ts';
import { isoTime, SECOND, wholeSeconds } from './time.ts';

const POSTED_RUNS = 0.4;
const POSTED_STEPS = 0.3;

const ON_RUNS = [
    'The customer asked how far we are. Can whoever has it give me a date?',
    'Agreed with the team: this one goes first.',
    'Informed the customer that we need two more days.'
];
const ON_STEPS = [
    'Two documents are still missing, I have asked for them by mail.',
    'Called the customer, they answer by tomorrow noon.',
    'Checked with Risk: no objection.',
    'Waiting for the counterpart’s signature.'
];
/** Rich text, with characters that are markup elsewhere: only its words may be shown. */
const RICH =
    '<p>Counterpart returned the <b>signed copy</b> &amp; the annex.</p><p>Limit is &lt; 5 % &#8211; ok</p><ul><li>file it</li><li>tell&nbsp;Risk</li></ul>';
/** Plain text that looks like markup: it is shown as it is. */
const LOOKS_LIKE_MARKUP = 'Mail merge printed <b>Dear {Name}</b> & nothing else, please check the template.';

const people = (...names: string[]): string[] => names.map((name) => party(name).id);
const COLLEAGUES = people('Mira Lindholm', 'Hana Kim', 'Maria Santos', 'Samuel Osei', 'Ingrid Larsen');

function post(parent: Parent, body: string, at: number, byId: string, isRichText = false): Owned {
    const values: Row = {
        Type: 'TextPost',
        Body: body,
        Title: null,
        LinkUrl: null,
        IsRichText: isRichText,
        CommentCount: 0,
        LikeCount: 0,
        InsertedById: byId,
        CreatedById: byId,
        CreatedDate: isoTime(at),
        LastModifiedDate: isoTime(at),
        SystemModstamp: isoTime(at),
        IsDeleted: false
    };
    return { parent, values };
}

const LIVE = new Set(['InProgress', 'Suspended']);

/** A moment while the record was worked on: to its last change, or to now. */
function momentOf({ row }: Parent, of: string, { now, seed }: World): number {
    const created = timeOf(row, 'CreatedDate');
    const last = LIVE.has(String(row.Status)) ? now : timeOf(row, 'LastModifiedDate');
    const at = created + (last - created) * (0.1 + 0.8 * chance('posted', of, seed));
    return Math.min(wholeSeconds(Math.max(created + SECOND, at)), now);
}

/** The rows of one run. Each situation has at least the posts on the run and on the step that moved last. */
export function postsOf({ key, isScripted, run, steps }: AssociatedRun, world: World): Owned[] {
    const { seed } = world;
    if (!isScripted && chance('posts', key, seed) >= POSTED_RUNS) return [];
    const by = (of: string): string => pick(COLLEAGUES, chance('by', of, seed));
    const started = steps.filter(({ row }) => row.Status !== 'NotStarted');
    const last = started.at(-1);
    const onSteps = started.flatMap((step, index) => {
        const of = `${key} ${index}`;
        const isLast = step === last;
        if (!isLast && chance('on step', of, seed) >= POSTED_STEPS) return [];
        const isRich = isScripted && isLast;
        const body = isRich ? RICH : pick(ON_STEPS, chance('says', of, seed));
        return [post(step, body, momentOf(step, of, world), by(of), isRich)];
    });
    const onRun = pick(ON_RUNS, chance('says of run', key, seed));
    return [
        post(run, onRun, momentOf(run, `${key}`, world), by(`${key}`)),
        ...(isScripted
            ? [post(run, LOOKS_LIKE_MARKUP, momentOf(run, `${key} b`, world), memberOf(ADMIN, key).id)]
            : []),
        ...onSteps
    ];
}
