import type { FastifyInstance } from 'fastify'
import { readCaseDocument } from '../../app/case-document.ts'
import type { LoggedAccess } from '../../app/access.ts'
import type { Lang } from '../../base/words.ts'
import type { DocumentId } from '../../stages/00-case/case-id.ts'
import { listOpenDocuments } from '../../stages/citizen/disclosure.ts'
import { ownJournal, whoInWords } from '../../web/citizen/own-journal.ts'
import { type LookShown, papersView } from '../../web/citizen/papers-view.ts'
import { letterheadFor } from '../../stages/municipal-setup.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { sendFile } from '../office/letter-routes.ts'
import type { OfficeSite } from '../office/office-site.ts'
import { sendPage } from '../send-page.ts'
import { type OwnFile, ownFileJson, ownFileLetter } from './own-file.ts'
import { type OwnCase, withOwnCase } from './own-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const PAPERS = '/min-sag/:id/papirer'
const ONE = '/min-sag/:id/papirer/:dokument'
const [PDF, JSON_FILE] = ['/min-sag/:id/min-sag.pdf', '/min-sag/:id/min-sag.json'] as const
const WHOLE = 'egen-aktindsigt'

export function addCitizenPapers(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    server.get<{ Params: { id: string } }>(pathTo(PAPERS, lang), (request, reply) =>
      withOwnCase(site, lang, request, reply, { what: 'papirer', route: PAPERS }, async (own, frame) => {
        const { desk, file, user } = own
        const isCitizen = own.voice.kind === 'borger'
        // What the citizen reads in their own case is nobody else’s to follow.
        const others = { notBy: user.id, ...(isCitizen ? {} : { notFor: 'egen-sag' as const }) }
        const lookShown = ({ at, role, user: by, purpose, what }: LoggedAccess): LookShown => ({
          at,
          who: whoInWords(role, by === user.id, isCitizen),
          isSelf: by === user.id,
          purpose,
          what,
        })
        return sendPage(
          reply,
          papersView(frame, own.shown, {
            documents: documentsOf(own),
            looks: (await desk.listAccess(file.id, others)).map(lookShown),
            ownLooks: (await desk.listAccess(file.id, { by: user.id })).map(lookShown),
          }),
        )
      }),
    )
    server.get<{ Params: { id: string; dokument: string } }>(pathTo(ONE, lang), (request, reply) =>
      withOwnCase(site, lang, request, reply, { what: 'papir', route: ONE }, async (own) => {
        const known = documentsOf(own).find(({ id }) => id === request.params.dokument)
        const paper = known === undefined ? undefined : await readCaseDocument(own.desk, own.file, known.id)
        // A page of someone else’s making is handed over as a file, never shown as a page of ours.
        return paper === undefined
          ? sendTrouble(site, request, reply, 'not-found')
          : sendFile(reply, safeType(paper.mime), fileName(paper.name), paper.bytes)
      }),
    )
    server.get<{ Params: { id: string } }>(pathTo(JSON_FILE, lang), (request, reply) =>
      withOwnCase(site, lang, request, reply, { what: WHOLE, route: JSON_FILE }, async (own) =>
        reply
          .type('application/json; charset=utf-8')
          .header('cache-control', 'no-store')
          .header('content-disposition', 'attachment; filename="min-sag.json"')
          .send(ownFileJson(fileOf(own))),
      ),
    )
    server.get<{ Params: { id: string } }>(pathTo(PDF, lang), (request, reply) =>
      withOwnCase(site, lang, request, reply, { what: WHOLE, route: PDF }, async (own) => {
        const head = own.setup === undefined ? undefined : letterheadFor(own.setup, own.file.area)
        const pdf = head?.ok === true ? site.letters.pdf(ownFileLetter(fileOf(own), head.value)) : undefined
        if (pdf?.ok === true) return sendFile(reply, 'application/pdf', 'min-sag.pdf', pdf.value.bytes)
        // Why it could not be set may quote the case, so that is not told.
        site.onError?.(`${PDF}: ${pdf === undefined ? 'kommunen er ikke sat op' : 'sagen kunne ikke sættes som PDF'}`)
        return sendTrouble(site, request, reply, 'no-pdf')
      }),
    )
  }
}

function documentsOf({
  kept,
  file,
}: OwnCase): readonly { readonly id: DocumentId; readonly name: string; readonly on: OwnFile['on'] }[] {
  const open = listOpenDocuments(kept)
  return file.documents.filter(({ id }) => open.has(id)).map(({ id, name, on }) => ({ id, name, on }))
}

function fileOf(own: OwnCase): OwnFile {
  return {
    id: own.file.id,
    name: own.shown.citizenName,
    on: own.shown.today,
    lines: ownJournal(own.kept, { user: own.user.id, isCitizen: own.voice.kind === 'borger' }),
    documents: documentsOf(own),
  }
}

const SAFE = new Set(['application/pdf', 'text/plain', 'text/plain; charset=utf-8', 'image/png', 'image/jpeg'])
const safeType = (mime: string): string => (SAFE.has(mime) ? mime : 'application/octet-stream')
const fileName = (name: string): string => name.replaceAll(/[^\w. -]/g, '_').slice(0, 100)
