/** Remembers the last answer of a pure function: a template asks for it many times per rendering. */
export function lastOnly<Args extends readonly unknown[], R>(compute: (...args: Args) => R): (...args: Args) => R {
    let last: { args: Args; result: R } | null = null;
    return (...args) => {
        if (!last || last.args.some((arg, index) => arg !== args[index])) {
            last = { args, result: compute(...args) };
        }
        return last.result;
    };
}
