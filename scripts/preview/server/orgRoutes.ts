import type { Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { isPersona } from '../../local-org/localOrg.ts';
import type { Answer, LocalOrg, Persona } from '../../local-org/localOrg.ts';

const API = '/services/data/:version/';

/** Header before cookie; an unknown name is refused, not taken for somebody. */
export function personaOf(context: Context): Persona {
    const name = context.req.header('X-Preview-Persona') ?? getCookie(context, 'persona') ?? 'admin';
    return isPersona(name) ? name : 'admin';
}

function denied(context: Context): string[] {
    return (getCookie(context, 'deny') ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

const listOf = (text: string): string[] => text.split(',').filter((name) => name !== '');

/** The UI API's addresses, answered by the local org. */
export function addOrgRoutes(app: Hono, org: LocalOrg): void {
    const answer = (context: Context, { status, body }: Answer): Response =>
        context.json(body as object, status as 200);

    app.use('/services/data/*', async (context, next) => {
        const persona = context.req.header('X-Preview-Persona') ?? getCookie(context, 'persona');
        if (persona !== undefined && !isPersona(persona)) {
            return context.json([{ errorCode: 'INVALID_PERSONA', message: `There is no persona "${persona}"` }], 400);
        }
        await next();
        return undefined;
    });
    app.post(`${API}graphql`, async (context) =>
        answer(
            context,
            await org.graphql({
                body: await context.req.text(),
                persona: personaOf(context),
                deny: denied(context)
            })
        )
    );
    app.get(`${API}ui-api/object-info/batch/:names`, (context) =>
        answer(context, org.objectInfoBatch(listOf(context.req.param('names')), personaOf(context), denied(context)))
    );
    app.get(`${API}ui-api/object-info/:name`, (context) =>
        answer(context, org.objectInfo(context.req.param('name'), personaOf(context), denied(context)))
    );
    app.get(`${API}ui-api/records/batch/:ids`, async (context) =>
        answer(context, await org.records(listOf(context.req.param('ids')), personaOf(context), denied(context)))
    );
}
