/** Key of the row in which something happened; undefined outside of rows. */
export function rowKeyOf(event: Event): string | undefined {
    return (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset.row;
}

export function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    return altKey || ctrlKey || metaKey || shiftKey;
}
