import { recall, remember } from 'c/orchestrationMemory';

jest.mock('@salesforce/user/Id', () => ({ __esModule: true, default: '005000000000001AAA' }), { virtual: true });

const KEY = 'orchestrationTimeline.005000000000001AAA.filters';

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

it('keeps what it is given, under the user’s own name', () => {
    remember('filters', { mine: true });
    expect(recall('filters')).toEqual({ mine: true });
    expect(window.localStorage.getItem(KEY)).toBe('{"mine":true}');
    window.localStorage.setItem('orchestrationTimeline.005000000000002AAA.other', '1');
    expect(recall('other')).toBeUndefined();
});

it('undefined takes it back', () => {
    remember('filters', 1);
    remember('filters', undefined);
    expect([recall('filters'), window.localStorage.length]).toEqual([undefined, 0]);
});

it.each(['', '{', 'undefined', '[1,'])('garbage in the store is nothing: %s', (text) => {
    window.localStorage.setItem(KEY, text);
    expect(recall('filters')).toBeUndefined();
});

it('a browser that keeps nothing breaks nothing', () => {
    const refuse = (): never => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
    expect(() => remember('filters', 1)).not.toThrow();
    expect(() => remember('filters', undefined)).not.toThrow();
    expect(recall('filters')).toBeUndefined();
});

it('neither does one without a store', () => {
    const store = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    expect(recall('filters')).toBeUndefined();
    expect(() => remember('filters', 1)).not.toThrow();
    expect(store).toHaveBeenCalled();
});
