import { emptyRunsData } from 'c/orchestrationData';
import type { WireFailure } from 'c/orchestrationData';
import type { UsualTold } from 'c/orchestrationUsualReader';
import { blank, checked, withData, withUsual } from '../view/picture';

const RUN = '0jE000000000001AAA';
const OTHER = '0jE000000000002AAA';
const FAILURE = { code: 'busy' } as unknown as WireFailure;
const told = (runId: string): UsualTold => ({ runId, usual: null, starts: [], failure: null }) as unknown as UsualTold;

test('what is read of another run is not heard', () => {
    const before = blank(RUN);
    expect(withData(before, { ...emptyRunsData([OTHER]), readAt: 5 })).toBe(before);
    expect(withUsual(before, told(OTHER))).toBe(before);
    expect(withUsual(before, told(RUN)).told?.runId).toBe(RUN);
});

test('the picture is as old as the last answer without a failure', () => {
    const read = withData(blank(RUN), { ...emptyRunsData([RUN]), readAt: 100 });
    expect(read.checkedAt).toBe(100);
    const failed = checked(read, 200, FAILURE);
    expect([failed.checkedAt, failed.pulseFailure]).toEqual([100, FAILURE]);
    expect(checked(failed, 300, null)).toMatchObject({ checkedAt: 300, pulseFailure: null });
    expect(withData(failed, { ...emptyRunsData([RUN]), readAt: 50, failure: FAILURE }).checkedAt).toBe(100);
});

test('without a run nothing is read', () => {
    expect(withData(blank(null), emptyRunsData([])).checkedAt).toBe(0);
    expect(blank(null).data.ids).toEqual([]);
});
