/** jsdom lays nothing out: everything is always in view. */
export function supplyScrolling(): void {
    Object.assign(Element.prototype, { scrollIntoView: (): void => undefined });
}
