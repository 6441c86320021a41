/** Bytes of a file into text. UTF-8, and UTF-16 as a Windows shell writes it when it redirects the output of `sf`. */
import { isUtf8 } from 'node:buffer';
import { UnreadableFile } from './rawFile.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Characters beyond ASCII, and each byte that is part of none, in a text of one character per byte. */
const SEQUENCES =
    /[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|\xED[\x80-\x9F][\x80-\xBF]|[\xE1-\xEF][\x80-\xBF]{2}|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2}|[\x80-\xFF]/g;

/** By the byte order mark; without one by the zero bytes between the ASCII letters with which every export begins. */
function encodingOf(head: Buffer): Encoding {
    if (head.length < 2) return 'utf-8';
    const [first, second] = head;
    if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
    return 'utf-8';
}

const bytesOf = (byteText: string): Buffer => Buffer.from(byteText, 'latin1');

/**
 * UTF-8 out of a text that has one character per byte. A byte that is no UTF-8 becomes the half character
 * U+DC00 + byte, which no UTF-8 holds: so that whoever reads the value can tell.
 */
export function decode(byteText: string): string {
    if (!/[\x80-\xFF]/.test(byteText)) return byteText;
    const bytes = bytesOf(byteText);
    if (isUtf8(bytes)) return bytes.toString('utf8');
    return byteText.replace(SEQUENCES, (sequence) => {
        const valid = sequence.length > 1 && isUtf8(bytesOf(sequence));
        if (valid) return bytesOf(sequence).toString('utf8');
        return [...sequence].map((byte) => String.fromCharCode(0xdc00 + byte.charCodeAt(0))).join('');
    });
}

function utf16(encoding: Encoding): (bytes?: Buffer) => string {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return (bytes) => {
        try {
            return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
        } catch {
            throw new UnreadableFile('it is no valid UTF-16; save it as UTF-8');
        }
    };
}

/** The text of a whole file, without byte order mark. @throws UnreadableFile */
export function textOf(bytes: Buffer): string {
    const encoding = encodingOf(bytes);
    if (encoding !== 'utf-8') {
        const read = utf16(encoding);
        return read(bytes) + read();
    }
    const text = isUtf8(bytes) ? bytes.toString('utf8') : decode(bytes.toString('latin1'));
    return text.replace(/^\uFEFF/, '');
}

/**
 * The UTF-8 of a file piece by piece, one character per byte (see `decode`), without byte order mark.
 * @throws UnreadableFile
 */
export async function* byteTexts(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
    let read: ((bytes?: Buffer) => string) | null = null;
    let isFirst = true;
    for await (const chunk of chunks) {
        if (isFirst && encodingOf(chunk) !== 'utf-8') read = utf16(encodingOf(chunk));
        const text = read ? Buffer.from(read(chunk), 'utf8').toString('latin1') : chunk.toString('latin1');
        yield isFirst ? text.replace(/^\xEF\xBB\xBF/, '') : text;
        isFirst = false;
    }
    if (read) yield read();
}
