import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CaseId, PartyId } from '../src/stages/00-case/case-id.ts'
import type { OfficeDeps } from '../src/server/office/office-deps.ts'

/** Asks the database for what the page of a case asks for, and answers with words that are ready: no rules, no page. */
export async function startBareServer(
  { office, sessions }: OfficeDeps,
  body: string,
): Promise<{ readonly base: string; close(): void }> {
  const server: Server = createServer(async (request, response) => {
    try {
      const token = /holdbar=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
      const found = await sessions.find(token)
      if (!found.ok || found.value === undefined) throw new Error('no one is signed in')
      const user = found.value
      const id = (request.url ?? '').split('/').at(-1) as CaseId
      await office.open(user.municipality, async (desk) => {
        const kept = await desk.cases.read(id)
        const citizen = 'borger' as PartyId
        const purpose = 'har-sagen'
        await desk.logAccess({
          user: user.id,
          role: user.role,
          purpose,
          what: 'sagen',
          caseId: id,
          party: citizen,
          route: '/sager/:id',
        })
        await desk.people([citizen])
        await desk.listDrafts(user.id, id)
        return kept.length
      })
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
    } catch (cause) {
      response.writeHead(500).end(String(cause))
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
