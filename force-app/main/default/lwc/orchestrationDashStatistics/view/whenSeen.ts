/** Tells once, as soon as an element lies in the window. @returns ends it */
export function whenSeen(element: Element, tell: () => void): () => void {
    const observer = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        tell();
    });
    observer.observe(element);
    return () => observer.disconnect();
}
