/** Rich text of a feed post to its words. Nothing is parsed by a browser: what is left over is shown as text. */

const ENDS_LINE = /<\/(p|div|li|ul|ol|h[1-6])\s*>|<br\s*\/?>/gi;
const OPENS_ENTRY = /<li\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const LAST_CODE_POINT = 0x10ffff;

/** One pass, so that "&amp;lt;" becomes "&lt;" and no more. */
function withoutEntities(text: string): string {
    return text.replace(ENTITY, (entity: string, decimal?: string, hex?: string, name?: string) => {
        if (name) return NAMED[name.toLowerCase()] ?? entity;
        const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
        return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity;
    });
}

/** @param rich HTML as Chatter keeps it: tags for markup, entities for characters */
export function plainText(rich: string): string {
    const bare = rich.replace(/\s+/g, ' ').replace(OPENS_ENTRY, '• ').replace(ENDS_LINE, '\n').replace(TAG, '');
    return withoutEntities(bare)
        .replace(/ *\n[ \n]*/g, '\n')
        .trim();
}
