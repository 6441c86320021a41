/**
 * Tells at once, and whenever it changes, how wide an element is.
 * @param tell told the width in rem: user zoom counts
 * @returns ends it
 */
export function watchWidth(element: HTMLElement, tell: (rem: number) => void): () => void {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const measure = (): void => {
        if (element.clientWidth > 0) tell(element.clientWidth / rem);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
}
