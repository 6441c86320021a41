const NARROW_REM = 48;

/**
 * Tells at once, and whenever it changes, whether an element is narrower than 48rem (user zoom counts).
 * @returns ends it
 */
export function watchWidth(element: HTMLElement, tell: (narrow: boolean) => void): () => void {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const measure = (): void => {
        if (element.clientWidth > 0) tell(element.clientWidth < NARROW_REM * rem);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
}
