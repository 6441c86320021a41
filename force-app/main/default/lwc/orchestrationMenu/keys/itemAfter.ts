/** Where a key leads within a menu of so many items: arrows go round, Home, End; null for any other key. */
export function itemAfter(index: number, key: string, count: number): number | null {
    switch (key) {
        case 'ArrowDown':
            return (index + 1) % count;
        case 'ArrowUp':
            return (index + count - 1) % count;
        case 'Home':
            return 0;
        case 'End':
            return count - 1;
        default:
            return null;
    }
}
