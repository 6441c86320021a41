/** The timer behind a sample that moves on. */

const EVERY_MS = 5000;

/**
 * Lets the org's records move on every few seconds, the next time only when the last one is done. What goes wrong is
 * told once per cause and tried again. The timer keeps no process alive.
 * @returns ends it
 */
export function keepMoving(moveOn: () => Promise<void>, log: (line: string) => void): () => void {
    const told = new Set<string>();
    let timer: NodeJS.Timeout;
    let isOver = false;
    const next = (): void => {
        if (isOver) return;
        timer = setTimeout(() => void step(), EVERY_MS).unref();
    };
    const step = async (): Promise<void> => {
        try {
            await moveOn();
        } catch (error) {
            const line = `local org: the sample does not move on: ${error instanceof Error ? error.message : String(error)}`;
            if (!isOver && !told.has(line)) log(line);
            told.add(line);
        }
        next();
    };
    next();
    return () => {
        isOver = true;
        clearTimeout(timer);
    };
}
