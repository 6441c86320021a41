import { HAND_REASONS } from 'c/orchestrationModel';
import { handText, handWhy, lengthText } from 'c/orchestrationText';

it('every reason why a run needs a hand has a text of its own and says what it means', () => {
    const texts = HAND_REASONS.flatMap((reason) => [handText(reason), handWhy(reason)]);
    expect(new Set(texts).size).toBe(2 * HAND_REASONS.length);
    expect(texts.every((text) => text !== '' && !text.includes('{'))).toBe(true);
    expect(handText('resumable')).toBe('May be resumable');
});

it('a suspension is long after as many days as the page is set up for', () => {
    expect(handWhy('suspended')).toBe('For more than 7 days');
    expect(handWhy('suspended', 1)).toBe('For more than 1 day');
    expect(handWhy('failed')).toBe('Failed in the last 7 days: start again');
    expect(handWhy('failed', 30)).toBe('Failed in the last 30 days: start again');
});

it('lengths are written in their own unit', () => {
    expect(lengthText({ amount: 1, unit: 'h' })).toBe('1 hour');
    expect(lengthText({ amount: 1000, unit: 'd' })).toBe('1,000 days');
});
