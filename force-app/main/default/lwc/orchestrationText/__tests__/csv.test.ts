import fc from 'fast-check';
import { csvCell, csvText } from 'c/orchestrationText';

/** A reader of RFC 4180 that knows nothing of the writer. */
function parse(text: string): string[][] {
    const rows: string[][] = [];
    let [cell, row, isQuoted] = ['', [] as string[], false];
    for (let index = 0; index < text.length; index++) {
        const letter = text[index];
        if (isQuoted) {
            if (letter !== '"') cell += letter;
            else if (text[index + 1] === '"') cell += text[(index += 1)];
            else isQuoted = false;
        } else if (letter === '"' && cell === '') {
            isQuoted = true;
        } else if (letter === ',') {
            row.push(cell);
            cell = '';
        } else if (letter === '\r' && text[index + 1] === '\n') {
            rows.push([...row, cell]);
            [cell, row] = ['', []];
            index += 1;
        } else {
            cell += letter;
        }
    }
    return rows;
}

const hostile = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[=+\-@\t\r\n",;' a1]*$/));

describe('CSV', () => {
    it.each<[string | number | null, string]>([
        ['plain', 'plain'],
        [null, ''],
        [-5, '-5'],
        ['a,b', '"a,b"'],
        ['say "no"', '"say ""no"""'],
        ['two\nlines', '"two\nlines"'],
        ['=1+1', "'=1+1"],
        ['+49', "'+49"],
        ['-1', "'-1"],
        ['@SUM(A1)', "'@SUM(A1)"],
        ['\t=1', '"\'\t=1"'],
        ['\r=1', '"\'\r=1"'],
        ['＝1', "'＝1"],
        ['=HYPERLINK("http://a",1)', '"\'=HYPERLINK(""http://a"",1)"']
    ])('%j is written %s', (value, cell) => {
        expect(csvCell(value)).toBe(cell);
    });

    it('is read back cell by cell, and no cell starts a formula', () => {
        fc.assert(
            fc.property(
                fc
                    .integer({ min: 1, max: 4 })
                    .chain((width) =>
                        fc.array(fc.array(hostile, { minLength: width, maxLength: width }), { minLength: 1 })
                    ),
                (rows) => {
                    const read = parse(csvText(rows));
                    expect(read).toHaveLength(rows.length);
                    read.forEach((cells, row) => {
                        expect(cells).toHaveLength(rows[row].length);
                        cells.forEach((cell, column) => {
                            expect(cell).not.toMatch(/^[=+\-@\t\r]/);
                            expect([rows[row][column], `'${rows[row][column]}`]).toContain(cell);
                        });
                    });
                }
            )
        );
    });
});
