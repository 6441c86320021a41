import { roomOf } from '../view/room';
import { SECTIONS } from '../view/setup';
import type { Section } from '../view/setup';

const at = (rem: number, sections: readonly Section[] = SECTIONS) =>
    roomOf(rem, { rowsFirst: 3, rowsOthers: 2, sections });

it('beside the statistics rows take the narrow form until there is room for their columns', () => {
    const form = (rem: number, sections?: readonly Section[]): [string, boolean, boolean] => {
        const { columnsClass, narrowRows, roomyRows } = at(rem, sections);
        return [columnsClass, narrowRows, roomyRows];
    };
    expect(form(47)).toEqual(['columns', true, false]);
    expect(form(48)).toEqual(['columns', false, false]);
    expect(form(64)).toEqual(['columns columns_two', true, false]);
    expect(form(73)).toEqual(['columns columns_two', true, false]);
    expect(form(74)).toEqual(['columns columns_two', false, false]);
    expect(form(90)).toEqual(['columns columns_two', false, true]);
    // Alone, they have it all.
    expect(form(64, ['yours', 'attention'])).toEqual(['columns', false, true]);
});

it('where there is little room each other reason gives one row less, but never none', () => {
    expect([at(30).rows.others, at(29).rows.others]).toEqual([2, 1]);
    expect(roomOf(29, { rowsFirst: 3, rowsOthers: 1, sections: SECTIONS }).rows).toEqual({ first: 3, others: 1 });
});
