/** First of the wide characters, such as those of Chinese, Japanese and Korean. */
const WIDE = 0x2e80;
const NARROW_REM = 0.42;
const WIDE_REM = 0.75;

/** About how wide a text of 0.75rem is, in rem: nothing is measured, so that a picture needs one pass. */
export function textRem(text: string): number {
    let width = 0;
    for (let index = 0; index < text.length; index++) {
        width += text.charCodeAt(index) < WIDE ? NARROW_REM : WIDE_REM;
    }
    return width;
}
