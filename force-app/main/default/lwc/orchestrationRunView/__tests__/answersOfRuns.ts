/**
 * What the page has to say of runs of the fixtures, worked out from their records. No statement: the question does not
 * arise, or no record answers it.
 */

export type Question =
    | 'where is it'
    | 'who has it'
    | 'since when'
    | 'why did it fail'
    | 'can it be saved'
    | 'what do I do'
    | 'what comes next';

/** The statements that answer a question, in the order in which they stand on the page. */
export type Answers = Record<Question, string[]>;

/** In place of a message that no record holds. */
const NO_MESSAGE = [
    'No record that you can read holds the message.',
    'Look in Setup under Paused And Failed Flow Interviews, or in the e-mail to the admin who last changed the orchestration.'
];
const FIND_MESSAGE =
    'Find the message: Setup, Paused And Failed Flow Interviews, or the e-mail to the admin who last changed the orchestration.';
const START_PERMISSION = 'Starting again needs access to what starts the process: its record, flow or button.';
const RESUME_PERMISSION = 'Resuming needs the permission Manage Orchestration Runs.';
/** No step of the current stage is left, and the next stage has no record yet. */
const NOTHING_AHEAD = ['No record tells what comes next'];

const NOTHING: Answers = {
    'where is it': [],
    'who has it': [],
    'since when': [],
    'why did it fail': [],
    'can it be saved': [],
    'what do I do': [],
    'what comes next': []
};

/** Fixture, number of the run in it, answers. */
export const RUNS: [string, number, Answers][] = [
    [
        'waiting',
        1,
        {
            ...NOTHING,
            'where is it': ['Approve discount'],
            'who has it': ['Waiting on Tom Becker since Wed 09:30 (1d 3h).'],
            'since when': ['Waiting on Tom Becker since Wed 09:30 (1d 3h).'],
            'what do I do': ['Open work item'],
            'what comes next': ['Not started yet: Prepare quote']
        }
    ],
    [
        'waiting-on-you',
        1,
        {
            ...NOTHING,
            'where is it': ['Call the customer'],
            'who has it': ['Waiting on you since Thu 08:16 (5h 4m).'],
            'since when': ['Waiting on you since Thu 08:16 (5h 4m).'],
            'what do I do': ['Do this step'],
            'what comes next': NOTHING_AHEAD
        }
    ],
    [
        'group-and-queue',
        1,
        {
            ...NOTHING,
            'where is it': ['Check terms'],
            'who has it': ['Waiting on Deal Desk since Wed 11:00 (1d 2h).'],
            'since when': ['Waiting on Deal Desk since Wed 11:00 (1d 2h).'],
            'what do I do': ['Open work item'],
            'what comes next': NOTHING_AHEAD
        }
    ],
    [
        'holder-not-visible',
        1,
        {
            ...NOTHING,
            'where is it': ['Approve discount'],
            'who has it': ['Who holds it is not visible to you.'],
            'since when': ['Waiting since Wed 08:00 (1d 5h).'],
            'what do I do': ['Ask for access to its work item'],
            'what comes next': NOTHING_AHEAD
        }
    ],
    [
        'inactive-holder',
        1,
        {
            ...NOTHING,
            'where is it': ['Renew certificate'],
            'who has it': [
                'Waiting on Elsa Vega since Mon 17 Nov, 09:01 (10d 4h).',
                'Elsa Vega is inactive and cannot log in'
            ],
            'since when': ['Waiting on Elsa Vega since Mon 17 Nov, 09:01 (10d 4h).'],
            'what do I do': ['Open work item'],
            'what comes next': NOTHING_AHEAD
        }
    ],
    [
        'stage-not-visible',
        1,
        {
            ...NOTHING,
            'where is it': ['Approve discount'],
            'who has it': ['Waiting on Tom Becker since Wed 08:02 (1d 5h).'],
            'since when': ['Waiting on Tom Becker since Wed 08:02 (1d 5h).'],
            'what do I do': ['Open work item'],
            'what comes next': NOTHING_AHEAD
        }
    ],
    [
        'running-background',
        1,
        {
            ...NOTHING,
            'where is it': ['Running: Create accounts, since Thu 11:05 (2h 15m).', 'Preparation'],
            'who has it': ['automated'],
            'since when': ['Running: Create accounts, since Thu 11:05 (2h 15m).'],
            'what do I do': ['Nothing to do: the step runs by itself'],
            'what comes next': NOTHING_AHEAD
        }
    ],
    [
        'between-stages',
        1,
        {
            ...NOTHING,
            'where is it': ['Qualification'],
            'since when': ['No step has been in progress since Thu 13:18 (2m).'],
            'what comes next': NOTHING_AHEAD
        }
    ],
    [
        'stalled-nobody-holds',
        1,
        {
            ...NOTHING,
            'where is it': ['Stalled: Fix and document is running but nobody holds it.', 'Resolution'],
            'who has it': ['Stalled: Fix and document is running but nobody holds it.'],
            'since when': ['since about Wed 17:20 (20h)'],
            'what do I do': ['Open run'],
            'what comes next': NOTHING_AHEAD
        }
    ],
    [
        'stalled-by-failed-step',
        1,
        {
            ...NOTHING,
            'where is it': ['Stalled: Create accounts failed, but the run is still in progress.', 'Preparation'],
            'since when': ['since Wed 07:34 (1d 5h)'],
            'what do I do': ['Open run'],
            'what comes next': NOTHING_AHEAD
        }
    ],
    [
        'failed-resumable',
        1,
        {
            ...NOTHING,
            'where is it': ['Failed at Reserve part.', 'Resolution'],
            'since when': ['failed Wed 26 Nov, 09:12'],
            'why did it fail': [
                'The flow Case_Escalation_Reserve_part failed at Reserve_Stock: UNABLE_TO_LOCK_ROW, unable to obtain exclusive access to this record.'
            ],
            'can it be saved': ['May be resumable until Wed 10 Dec, 09:12 (12d 19h left).'],
            'what do I do': [
                'Open run to resume',
                'Mend what the message names.',
                'Open the run and resume it by Wed 10 Dec, 09:12.',
                RESUME_PERMISSION
            ],
            'what comes next': NOTHING_AHEAD
        }
    ],
    [
        'failed-final-invalid-assignee',
        1,
        {
            ...NOTHING,
            'where is it': ['Failed at Approve discount.', 'Approval'],
            'since when': ['failed Wed 26 Nov, 10:04'],
            'why did it fail': [
                'The assignee "regional_head_north" of the step Approve_discount resolves to no user, group or queue.'
            ],
            'can it be saved': ['It cannot be resumed: start again.'],
            'what do I do': [
                'Open run',
                'Give the step an assignee that exists, then start the process again: this run cannot be resumed.',
                START_PERMISSION
            ]
        }
    ],
    [
        'failed-final-mulesoft',
        1,
        {
            ...NOTHING,
            'where is it': ['Failed at Post order to ERP.', 'Resolution'],
            'since when': ['failed Wed 26 Nov, 06:05'],
            'why did it fail': NO_MESSAGE,
            'can it be saved': ['It cannot be resumed: start again.'],
            'what do I do': [
                'Open run',
                FIND_MESSAGE,
                'Start the process again: this run cannot be resumed.',
                START_PERMISSION
            ]
        }
    ],
    [
        'records-without-log',
        2,
        {
            ...NOTHING,
            'where is it': ['Failed at Print manual.', 'Resolution'],
            'since when': ['failed about Tue 25 Nov, 09:00'],
            'why did it fail': NO_MESSAGE,
            'can it be saved': ['May be resumable until about Tue 9 Dec, 09:00 (11d 19h left).'],
            'what do I do': [
                'Open run to resume',
                FIND_MESSAGE,
                'Open the run and resume it by Tue 9 Dec, 09:00.',
                RESUME_PERMISSION
            ],
            'what comes next': NOTHING_AHEAD
        }
    ],
    [
        'suspended',
        1,
        {
            ...NOTHING,
            'where is it': ['Hand over equipment'],
            'who has it': ['On hold with David Novak'],
            'since when': ['Suspended since Mon 24 Nov, 12:00 (3d 1h).'],
            'what do I do': ['Open run to resume'],
            'what comes next': NOTHING_AHEAD
        }
    ],
    [
        'suspended-stage-only',
        1,
        {
            ...NOTHING,
            'where is it': ['Approval'],
            'since when': ['Suspended since Tue 25 Nov, 07:00 (2d 6h).'],
            'what do I do': ['Open run'],
            'what comes next': NOTHING_AHEAD
        }
    ],
    ['canceled-with-open-children', 1, { ...NOTHING }],
    ['completed', 1, { ...NOTHING }],
    [
        'log-without-records',
        1,
        {
            ...NOTHING,
            'where is it': ['No step of this run is visible to you.'],
            'since when': ['started Wed 26 Nov, 08:00'],
            'what comes next': NOTHING_AHEAD
        }
    ]
];
