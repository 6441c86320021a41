/**
 * Tells at once, and whenever it changes, whether somebody can see an element: the document is in front and the element
 * lies in the window. Lightning keeps pages that were left in the document, hidden (LWC guide, navigation).
 * @returns ends it
 */
export function watchVisible(element: Element, tell: (visible: boolean) => void): () => void {
    let inWindow = false;
    const say = (): void => tell(inWindow && document.visibilityState === 'visible');
    const observer = new IntersectionObserver((entries) => {
        // A busy page is told of several changes at once, the newest last.
        inWindow = entries.at(-1)?.isIntersecting ?? inWindow;
        say();
    });
    observer.observe(element);
    document.addEventListener('visibilitychange', say);
    return () => {
        observer.disconnect();
        document.removeEventListener('visibilitychange', say);
    };
}
