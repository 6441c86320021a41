import { createElement } from 'lwc';
import { getObjectInfos } from 'lightning/uiObjectInfoApi';
import { getRecords } from 'lightning/uiRecordApi';
import OrchestrationRecordNames from 'c/orchestrationRecordNames';
import type { NamedRecord, RecordNames } from 'c/orchestrationRecordNames';

interface Wire<Data> {
    emit(data: Data): void;
    error(body?: object, status?: number): void;
    getLastConfig(): Record<string, unknown>;
}
const infos = getObjectInfos as unknown as Wire<object>;
const records = getRecords as unknown as Wire<object>;

const CASE = { id: '500000000000001AAA', object: 'Case' };
const CONTACT = { id: '003000000000001AAA', object: 'Contact' };
const info = (apiName: string, ...nameFields: string[]) => ({
    statusCode: 200,
    result: { apiName, label: apiName, nameFields }
});
const record = (id: string, fields: object) => ({ statusCode: 200, result: { id, fields } });
const NOT_FOUND = { statusCode: 404, result: [{ message: 'The requested resource does not exist' }] };

type Element = HTMLElement & { records: readonly NamedRecord[] | null };

function shown(wanted: readonly NamedRecord[]): { element: Element; told: RecordNames[] } {
    const element = createElement('c-orchestration-record-names', { is: OrchestrationRecordNames }) as Element;
    const told: RecordNames[] = [];
    element.addEventListener('names', (event) => told.push((event as CustomEvent<RecordNames>).detail));
    element.records = wanted;
    document.body.appendChild(element);
    return { element, told };
}

afterEach(() => document.body.replaceChildren());

it('asks for the name field of each object once, then for the names', async () => {
    const { told } = shown([
        CASE,
        CONTACT,
        { ...CASE, id: '500000000000002AAA' },
        { id: '00Q000000000001AAA', object: null }
    ]);
    await Promise.resolve();
    expect(infos.getLastConfig()).toEqual({ objectApiNames: ['Case', 'Contact'] });
    infos.emit({ results: [info('Case', 'CaseNumber'), info('Contact', 'FirstName', 'LastName', 'Name')] });
    await Promise.resolve();
    expect(records.getLastConfig()).toEqual({
        records: [
            { recordIds: [CASE.id, '500000000000002AAA'], optionalFields: ['Case.CaseNumber'] },
            { recordIds: [CONTACT.id], optionalFields: ['Contact.Name'] }
        ]
    });
    records.emit({
        results: [
            record(CASE.id, { CaseNumber: { value: '00001001' } }),
            NOT_FOUND,
            record(CONTACT.id, { Name: { value: ' Mira Novak ' } })
        ]
    });
    expect(told).toEqual([{ [CASE.id]: 'Case 00001001', [CONTACT.id]: 'Mira Novak' }]);
});

it('asks for what is new only, and keeps what it knows', async () => {
    const { element, told } = shown([CASE]);
    await Promise.resolve();
    infos.emit({ results: [info('Case', 'CaseNumber')] });
    await Promise.resolve();
    records.emit({ results: [record(CASE.id, { CaseNumber: { value: '1' } })] });
    element.records = [CASE, { ...CASE, id: '500000000000009AAA' }];
    await Promise.resolve();
    expect(records.getLastConfig()).toEqual({
        records: [{ recordIds: ['500000000000009AAA'], optionalFields: ['Case.CaseNumber'] }]
    });
    records.emit({ results: [record('500000000000009AAA', { CaseNumber: { value: '9' } })] });
    expect(told.at(-1)).toEqual({ [CASE.id]: 'Case 1', '500000000000009AAA': 'Case 9' });
});

it('tells of no name where the object is closed, the field empty or the request fails', async () => {
    const { told } = shown([CASE, CONTACT]);
    await Promise.resolve();
    infos.emit({ results: [info('Case', 'CaseNumber'), NOT_FOUND] });
    await Promise.resolve();
    records.error({}, 503);
    expect(told).toEqual([]);
    records.emit({ results: [record(CASE.id, { CaseNumber: { value: null } })] });
    expect(told).toEqual([{}]);
});

it('asks nothing while there is nothing to name', async () => {
    shown([]);
    await Promise.resolve();
    expect(infos.getLastConfig()).toEqual({ objectApiNames: undefined });
});
