import { processesOf } from 'c/orchestrationData';

const group = (name: string | null, label: string | null, count: number) => ({
    node: {
        aggregate: {
            OrchestrationDeveloperName: { value: name },
            OrchestrationLabel: { value: label },
            Id: { count: { value: count } }
        }
    }
});
const answer = (...edges: (object | null)[]) => ({
    uiapi: { aggregate: { FlowOrchestrationInstance: { edges } } }
});

it('has each process once, by label, with all of its runs', () => {
    const found = processesOf(
        answer(group('Loan', 'Loan approval', 30), group('Loan', 'Loan (old)', 4), group('Case', 'Case escalation', 7))
    );
    expect(found).toEqual([
        { name: 'Case', label: 'Case escalation', count: 7 },
        { name: 'Loan', label: 'Loan approval', count: 34 }
    ]);
});

it('goes by the API name where no label is known, and leaves out what has none', () => {
    expect(processesOf(answer(group('Loan', ' ', 1), group(null, 'Lost', 2), null))).toEqual([
        { name: 'Loan', label: 'Loan', count: 1 }
    ]);
    expect(processesOf({})).toEqual([]);
});
