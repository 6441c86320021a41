import { createElement } from 'lwc';
import { answer } from 'test/graphql';
import { FIXTURE_NOW, logAnswer, readFixture, runAnswer } from 'test/fixtures';
import { LOG_DOCUMENT, RUN_DOCUMENT } from 'c/orchestrationData';
import RunView from 'c/orchestrationRunView';
import { accessibleLines } from './accessibleText';
import { RUNS, type Answers, type Question } from './answersOfRuns';

// "You" of the fixtures; a mock is hoisted and cannot read what is imported.
jest.mock('@salesforce/user/Id', () => ({ __esModule: true, default: '0050000TEAM0001A2B' }), { virtual: true });

/** Words by which a statement that speaks of the question is known: none may stand where it does not arise. */
const SPEAKS_OF: Record<Question, RegExp> = {
    'where is it': /^(Failed at|Running:|Stalled:|Approve|Resolution|Preparation)/,
    'who has it': /^Waiting|^On hold|Who holds|nobody holds|^automated$/,
    'since when': /since/,
    'why did it fail': /What the flow said|message/,
    'can it be saved': /(may|cannot) be resum/i,
    'what do I do': /^(Open|Do this|Nothing to do|Ask for)|What to do now/,
    'what comes next': /^Not started yet|comes next/
};

const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 8; turn++) await Promise.resolve();
};

/** The sentences of a line: a name within one may hold a full stop, but none is followed by a capital here. */
const sentencesOf = (line: string): string[] => line.split(/(?<=\.) (?=[A-Z])/);

/** What the page says of the run itself, sentence by sentence: from its top down to the grid of stages and steps. */
async function statementsAbout(fixture: string, number: number): Promise<string[]> {
    const records = await readFixture(fixture);
    jest.useFakeTimers({ now: Date.parse(FIXTURE_NOW), doNotFake: ['queueMicrotask', 'nextTick'] });
    const runId = (records.FlowOrchestrationInstance ?? [])[number - 1]?.Id ?? '';
    const element = createElement('c-orchestration-run-view', { is: RunView });
    Object.assign(element, { mode: 'full', runId });
    document.body.append(element);
    await settle();
    answer(RUN_DOCUMENT, runAnswer(records, runId));
    await settle();
    answer(LOG_DOCUMENT, logAnswer(records, runId));
    await settle();
    const lines = accessibleLines(element);
    return lines.slice(0, lines.indexOf('Stages and steps')).flatMap(sentencesOf);
}

/** The page's answers: what was looked for where it stands there, else what speaks of the question. */
function answersIn(statements: string[], expected: Answers): Answers {
    const read = Object.entries(expected).map(([question, wanted]) => {
        const found = statements.filter((statement) => wanted.includes(statement));
        const others = statements.filter((statement) => SPEAKS_OF[question as Question].test(statement));
        return [question, found.length > 0 ? found : others];
    });
    return Object.fromEntries(read) as Answers;
}

afterEach(() => {
    jest.useRealTimers();
    document.body.replaceChildren();
});

it.each(RUNS)('%s, run %d, answers the seven questions', async (fixture, number, expected) => {
    expect(answersIn(await statementsAbout(fixture, number), expected)).toEqual(expected);
});
