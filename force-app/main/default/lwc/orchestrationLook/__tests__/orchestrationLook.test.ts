import { FAMILIES, FORMS, iconPath, lookOf } from 'c/orchestrationLook';
import { ITEM_STATES, RUN_STATES, STEP_STATES, type State } from 'c/orchestrationModel';

const STATES = [...new Set<State>([...RUN_STATES, ...STEP_STATES, ...ITEM_STATES])];

describe('c-orchestration-look', () => {
    it.each(STATES)('gives %s an icon, a colour family and a form', (state) => {
        const look = lookOf(state);
        expect(FAMILIES).toContain(look.family);
        expect(FORMS).toContain(look.form);
        expect(iconPath(look.icon)).toMatch(/^M[-\d .MLAaHhVvCcSsz]+z$/);
    });

    it('keeps states that need a person apart from those that do not', () => {
        expect(lookOf('waiting').family).toBe('wait');
        expect(lookOf('stalled')).toEqual({ icon: 'warning', family: 'fail', form: 'hatch' });
        expect(lookOf('completed').family).toBe('done');
        expect(lookOf('ghost')).toEqual(lookOf('abandoned'));
        expect(lookOf('closed-by-system').form).not.toBe(lookOf('closed').form);
    });

    it('shows what is not in the tables as unknown', () => {
        expect(lookOf('paused' as State)).toEqual(lookOf('unknown'));
    });
});
