/** How far an import is, in one line of a terminal that is written over. */

export interface Progress {
    /** @param rows read so far; @param share of the file, 0 to 1 */
    show(file: string, rows: number, share: number): void;
    /** Takes the line away, so that another can stand there. */
    clear(): void;
}

/** The part of a stream that is needed. */
export interface Terminal {
    isTTY?: boolean;
    columns?: number;
    write(text: string): unknown;
}

const BAR_WIDTH = 12;
const LINE_START = '\r\u001b[K';
const COUNT = new Intl.NumberFormat('en');

/** Shows nothing where the stream is no terminal. */
export function progressOn(terminal: Terminal): Progress {
    let isShown = false;
    const write = (text: string): void => {
        if (terminal.isTTY) terminal.write(text);
    };
    return {
        show(file, rows, share) {
            const done = Math.round(share * BAR_WIDTH);
            const bar = `${'#'.repeat(done)}${'.'.repeat(BAR_WIDTH - done)}`;
            const all = COUNT.format(Math.round(rows / share));
            const line = `[${bar}] ${file}: ${COUNT.format(rows)} of about ${all} rows`;
            write(LINE_START + line.slice(0, (terminal.columns ?? 80) - 1));
            isShown = true;
        },
        clear() {
            if (isShown) write(LINE_START);
            isShown = false;
        }
    };
}
