/** What a look at a picture would find: texts that lie over each other, and what is wider than its place. */
import type { Locator } from '@playwright/test';

interface Layout {
    /** Pairs of texts, each with some of the same pixels. */
    overlaps: string[];
    /** Elements that can be scrolled sideways, are cut off without an ellipsis, or reach beyond the part. */
    wide: string[];
    /** Texts of which an ellipsis takes the end. */
    cut: string[];
    /** How many lines of text were looked at. */
    lines: number;
}

/** @param part looked at with everything in it, through open shadow roots; what is out of sight does not count */
export function layoutOf(part: Locator): Promise<Layout> {
    return part.evaluate((root) => {
        interface Box {
            left: number;
            right: number;
            top: number;
            bottom: number;
        }
        const SLACK = 1;
        const texts: { text: string; box: Box }[] = [];
        const wide: string[] = [];
        const cut: string[] = [];
        const bounds = root.getBoundingClientRect();

        /** A hair of a letter's box may reach into the next line: what counts is seen. */
        const meet = (a: Box, b: Box): Box => ({
            left: Math.max(a.left, b.left),
            right: Math.min(a.right, b.right),
            top: Math.max(a.top, b.top),
            bottom: Math.min(a.bottom, b.bottom)
        });
        const isSome = ({ left, right, top, bottom }: Box, least: number): boolean =>
            right - left > least && bottom - top > least;

        const lookAtText = (node: Text, seen: Box): void => {
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const line of range.getClientRects()) {
                const box = meet(line, seen);
                if (isSome(box, 2)) texts.push({ text: node.data.trim(), box });
            }
        };
        const lookAt = (element: Element, seen: Box): void => {
            const style = getComputedStyle(element);
            if (!element.checkVisibility({ visibilityProperty: true }) || style.clipPath !== 'none') return;
            const box = element.getBoundingClientRect();
            const isCut = style.overflowX !== 'visible' && style.display !== 'inline';
            const inside = isCut ? meet(seen, box) : seen;
            if (isCut && !isSome(inside, 1)) return;
            const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
            const reaches = Math.max(bounds.left - box.left, box.right - bounds.right);
            if (reaches > SLACK && isSome(meet(box, seen), 0)) wide.push(`${name} reaches out by ${reaches}`);
            const isTooSmall = element.scrollWidth > element.clientWidth + SLACK;
            if (isCut && isTooSmall && style.textOverflow !== 'ellipsis') wide.push(`${name} is cut off`);
            if (isCut && isTooSmall && style.textOverflow === 'ellipsis') cut.push(element.textContent.trim());
            visit(element.shadowRoot ?? element, inside);
        };
        const visit = (parent: Node, seen: Box): void => {
            const children = parent instanceof HTMLSlotElement ? parent.assignedNodes() : parent.childNodes;
            for (const child of children) {
                // A slot has no box of its own.
                if (child instanceof HTMLSlotElement) {
                    visit(child, seen);
                    continue;
                }
                if (child instanceof Text && child.data.trim() !== '') lookAtText(child, seen);
                if (child instanceof Element && !(child instanceof SVGElement)) lookAt(child, seen);
            }
        };
        visit(root.shadowRoot ?? root, { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity });

        const overlaps = texts.flatMap(({ text, box }, index) =>
            texts
                .slice(index + 1)
                .filter((other) => other.text !== text && isSome(meet(box, other.box), 2))
                .map((other) => `"${text}" and "${other.text}"`)
        );
        return { overlaps, wide, cut, lines: texts.length };
    });
}
