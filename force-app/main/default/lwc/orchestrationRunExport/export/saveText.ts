/** Spreadsheets take a text without this mark for one of the machine's own encoding. */
const UTF8_MARK = '\uFEFF';

/**
 * Gives the reader a file. Lightning Web Security allows Blobs of listed types only, and `text/csv` is none of them
 * (Lightning Web Security, lws-mime): the name tells what it is.
 */
export function saveText(text: string, name: string): void {
    const mark = name.endsWith('.csv') ? UTF8_MARK : '';
    const address = URL.createObjectURL(new Blob([mark + text], { type: 'application/octet-stream' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
}
