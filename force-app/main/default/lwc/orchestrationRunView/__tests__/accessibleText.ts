/**
 * What assistive technology is given of an element: the text of the flattened tree in its order, names from aria-label,
 * without what is hidden from it. One line per block of text and per piece of a line of pieces.
 */

const HIDDEN = '[aria-hidden="true"], [hidden], template, style, script, svg, dialog:not([open])';
/** Text within a line; everything else begins one of its own. */
const INLINE = new Set(['A', 'B', 'EM', 'SPAN', 'STRONG', 'TIME', 'C-ORCHESTRATION-RECORD-LINK']);

interface Line {
    text: string;
    /** Closed: what follows begins a new one. */
    closed: boolean;
    /** An element within the line has just ended: one that follows at once is a piece of its own. */
    pieceEnded: boolean;
}

function write(lines: Line[], text: string): void {
    const last = lines.at(-1);
    if (text.trim() === '') return;
    if (last && !last.closed) Object.assign(last, { text: last.text + text, pieceEnded: false });
    else lines.push({ text, closed: false, pieceEnded: false });
}

function close(lines: Line[]): void {
    const last = lines.at(-1);
    if (last) last.closed = true;
}

function walk(node: Node, lines: Line[]): void {
    if (node.nodeType === Node.TEXT_NODE) {
        write(lines, node.textContent ?? '');
        return;
    }
    if (!(node instanceof Element) || node.matches(HIDDEN)) return;
    const isInline = INLINE.has(node.tagName);
    if (!isInline || lines.at(-1)?.pieceEnded) close(lines);
    const label = node.getAttribute('aria-label');
    if (label !== null && node.childElementCount === node.querySelectorAll(HIDDEN).length) write(lines, label);
    else {
        // A slot holds what was assigned to it; without, its own content.
        const assigned = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
        const children = assigned.length > 0 ? assigned : [...(node.shadowRoot ?? node).childNodes];
        if (label !== null) {
            write(lines, label);
            close(lines);
        }
        children.forEach((child) => walk(child, lines));
    }
    const last = lines.at(-1);
    if (!isInline) close(lines);
    else if (last) last.pieceEnded = true;
}

/** @param root a custom element or any element within one */
export function accessibleLines(root: Element): string[] {
    const lines: Line[] = [];
    walk(root, lines);
    return lines.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}
