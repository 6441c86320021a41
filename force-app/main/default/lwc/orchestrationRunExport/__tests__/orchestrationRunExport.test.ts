import { createElement } from 'lwc';
import OrchestrationRunExport from 'c/orchestrationRunExport';
import type { RunsFound } from 'c/orchestrationRunSearch';
import { foundRun, foundRuns } from '../../orchestrationRunSearch/__tests__/foundRuns';

const HOSTILE = { label: '=SUM(A1) | "x"\n<b>', status: 'Error', triggeringRecord: '@cmd' };

let copied: string[];
let refuses: boolean;
let saved: { name: string; blob: Blob }[];

beforeEach(() => {
    copied = [];
    saved = [];
    refuses = false;
    Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {
            writeText: (text: string) => {
                if (refuses) return Promise.reject(new Error('no activation'));
                copied.push(text);
                return Promise.resolve();
            }
        }
    });
    let blob: Blob;
    URL.createObjectURL = (given) => {
        blob = given as Blob;
        return 'blob:1';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
        saved.push({ name: this.download, blob });
    });
});
afterEach(() => {
    jest.restoreAllMocks();
    document.body.replaceChildren();
});

async function settle(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
}

function shown(soql: object | null = null) {
    const element = createElement('c-orchestration-run-export', { is: OrchestrationRunExport });
    Object.assign(element, { soql });
    document.body.appendChild(element);
    const root = element.shadowRoot!;
    const search = (): HTMLElement | null => root.querySelector('c-orchestration-run-search');
    const pick = async (name: string): Promise<void> => {
        root.querySelector('c-orchestration-menu')!.dispatchEvent(new CustomEvent('choose', { detail: name }));
        await settle();
    };
    const tell = async (found: RunsFound): Promise<void> => {
        search()!.dispatchEvent(new CustomEvent('found', { detail: found }));
        await settle();
    };
    const words = (): string => root.querySelector('[role="status"]')!.textContent!.replace(/\s+/g, ' ').trim();
    const press = async (action: string): Promise<void> => {
        root.querySelector<HTMLElement>(`[data-action="${action}"]`)!.click();
        await settle();
    };
    return { root, search, pick, tell, words, press };
}

const READING = { total: null, done: false, lookedAt: 50, candidates: 120 };

it('reads all pages, says how far it is, then copies', async () => {
    const { search, pick, tell, words } = shown();
    expect(search()).toBeNull();
    await pick('copy-csv');
    expect(search()).toMatchObject({ walks: true, active: true });
    await tell(foundRuns([foundRun(1)], READING));
    expect(words()).toContain('50 of 120 runs read');
    expect(copied).toEqual([]);
    await tell(foundRuns([foundRun(1), foundRun(2)], { lookedAt: 120, candidates: 120 }));
    expect([search(), words(), copied.length]).toEqual([null, 'Runs exported: 2', 1]);
    expect(copied[0]!.trim().split('\r\n')).toHaveLength(3);
});

it('says in the head where runs were not compared with what is usual', async () => {
    const { pick, tell } = shown();
    for (const usual of [null, { looked: 2, of: 2, done: true }]) {
        await pick('copy-csv');
        await tell(foundRuns([foundRun(1)], { usual }));
    }
    const [without = '', compared = ''] = copied;
    expect(without).toContain('Needs a hand (slower than usual: not checked)');
    expect(compared).not.toContain('not checked');
});

it('can be canceled: nothing is copied', async () => {
    const { search, pick, tell, words, press } = shown();
    await pick('copy-markdown');
    await tell(foundRuns([foundRun(1)], READING));
    await press('cancel-export');
    expect([search(), words(), copied]).toEqual([null, 'Canceled. Nothing was copied or saved.', []]);
});

it('never begins a cell with a formula, in a file of a type that Lightning allows', async () => {
    const { pick, tell } = shown();
    await pick('file-csv');
    await tell(foundRuns([foundRun(1, HOSTILE)]));
    expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^runs-\d{4}-\d\d-\d\d\.csv$/)]);
    expect(saved[0]!.blob.type).toBe('application/octet-stream');
});

it('writes hostile text as text, in CSV and in Markdown', async () => {
    const { pick, tell } = shown();
    await pick('copy-csv');
    await tell(foundRuns([foundRun(1, HOSTILE)]));
    expect(copied[0]).toContain(`"'=SUM(A1) | ""x""\n<b>"`);
    expect(copied[0]).toContain(`'@cmd`);
    await pick('copy-markdown');
    await tell(foundRuns([foundRun(1, HOSTILE)]));
    expect(copied[1]).toContain('| =SUM(A1) \\| "x" \\<b\\> |');
    expect(copied[1]!.trim().split('\n')).toHaveLength(3);
});

it('asks for one more click where the browser wants one', async () => {
    const { pick, tell, words, press } = shown();
    refuses = true;
    await pick('copy-csv');
    await tell(foundRuns([foundRun(1)]));
    expect(words()).toContain('one more click');
    refuses = false;
    await press('copy-now');
    expect([copied.length, words()]).toEqual([1, 'Copied.']);
});

it('says why it failed, and when there is more than can be read', async () => {
    const { search, pick, tell, words } = shown();
    await pick('copy-csv');
    await tell(foundRuns([], { failure: { code: 'unavailable', subject: null, detail: '' } }));
    expect([search(), words()]).toEqual([null, expect.stringContaining('The runs could not be exported.')]);
    await pick('copy-csv');
    await tell(foundRuns([foundRun(1)], { limit: 'beyond-paging' }));
    expect(words()).toContain('There are more than can be read');
});

it('copies the query, with what has to be said of it', async () => {
    const { pick, words } = shown({ text: 'SELECT Id', notes: ['wider', 'fixed-now'] });
    await pick('copy-soql');
    expect(copied).toEqual(['SELECT Id']);
    expect(words()).toBe(
        'SOQL copied. It finds more runs than the list: states and reasons are judged afterwards. Its times count from now.'
    );
    const none = shown({ text: null, notes: [] });
    await none.pick('copy-soql');
    expect(none.words()).toContain('There is no SOQL to copy');
});
