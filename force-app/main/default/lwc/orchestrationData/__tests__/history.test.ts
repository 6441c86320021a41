import { historySource, readSource } from 'c/orchestrationData';
import type { HistorySource, SourceRows } from 'c/orchestrationData';
import { plainText } from '../history/plainText';

const HISTORY = 'FlowOrchestrationWorkItemHistory';
const FEED = 'FlowOrchestrationStepInstanceFeed';
const source = (object: string): HistorySource => historySource(object)!;

function read(object: string, nodes: ({ Id: string } | null)[], errors?: { message: string }[]): SourceRows {
    const connection = { edges: nodes.map((node) => ({ node })), totalCount: nodes.length };
    return readSource(source(object), { data: { uiapi: { query: { [object]: connection } } }, errors });
}

const move = (id: string, type: string | null, from: unknown, to: unknown, at = '10:00') => ({
    Id: id,
    FlowOrchestrationWorkItemId: { value: 'item1' },
    CreatedDate: { value: `2025-11-24T${at}:00.000Z` },
    Field: { value: 'Assignee' },
    ...(type === null ? {} : { DataType: { value: type } }),
    OldValue: { value: from },
    NewValue: { value: to }
});

describe('plain text of rich posts', () => {
    it.each([
        ['<p>Signed <b>copy</b> &amp; annex</p>', 'Signed copy & annex'],
        ['<p>One</p><p>Two</p>', 'One\nTwo'],
        ['One<br/>Two<br>Three', 'One\nTwo\nThree'],
        ['<ul><li>file</li><li>tell&nbsp;Risk</li></ul>', '• file\n• tell Risk'],
        ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
        ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
        ['<img src=x onerror="alert(1)">after', 'after'],
        ['5 &lt; 6 and 7 > 6 &#8211; &#x2013; &unknown;', '5 < 6 and 7 > 6 – – &unknown;'],
        ['&#0;&#1114112;', '&#0;&#1114112;'],
        ['a <b unclosed', 'a <b unclosed'],
        ['', '']
    ])('%s', (rich, text) => expect(plainText(rich)).toBe(text));

    it('takes linear time for text that never closes what it opens', () => {
        expect(plainText('<a '.repeat(100_000))).toHaveLength(300_000 - 1);
    });
});

describe('rows of a history object', () => {
    it('tell a changed lookup once, by its names', () => {
        const { changes } = read(HISTORY, [
            move('names', 'Text', 'Tom', 'Priya'),
            move('ids', 'EntityId', '005A', '005B'),
            move('later ids', 'EntityId', '005B', '005C', '11:00')
        ]);
        expect(changes.map(({ id, newValue }) => [id, newValue])).toEqual([
            ['names', 'Priya'],
            ['later ids', '005C']
        ]);
    });

    it('have values of any type as text, and null for what is not known', () => {
        const { changes } = read(HISTORY, [move('a', null, 5, false), { Id: 'bare' }, null]);
        expect(changes).toMatchObject([
            { oldValue: '5', newValue: 'false', by: null, of: 'item', recordId: 'item1' },
            { id: 'bare', recordId: null, at: null, field: null, oldValue: null, newValue: null, by: null }
        ]);
    });

    it('stand beside the failure of an answer that has both', () => {
        const rows = read(HISTORY, [move('a', 'Text', 'x', 'y')], [{ message: 'One record could not be read' }]);
        expect(rows.changes).toHaveLength(1);
        expect(rows.failure?.code).toBe('unknown');
    });
});

it('a post without words has its title and link', () => {
    const link = { Id: 'p', Title: { value: 'Contract' }, LinkUrl: { value: 'https://example.com/c' }, Body: null };
    expect(read(FEED, [link, { Id: 'empty' }]).posts.map(({ body }) => body)).toEqual([
        'Contract\nhttps://example.com/c',
        null
    ]);
});
