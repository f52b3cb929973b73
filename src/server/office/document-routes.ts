import type { FastifyInstance, FastifyReply } from 'fastify'
import { readCaseDocument } from '../../app/case-document.ts'
import { performAct } from '../../app/perform-act.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { DocumentId } from '../../stages/00-case/case-id.ts'
import { documentProblemPage, papersUrl } from '../../web/office/sheet/case-papers.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { LARGEST_FILE } from '../read-submission.ts'
import { sendPage } from '../send-page.ts'
import { commandIn, valuesOf } from './form-body.ts'
import type { OfficeSite } from './office-site.ts'
import { signedIn } from './signed-in.ts'
import { kindOf, paperIn } from './paper.ts'
import { hasRoom, readUpload, tellsTooMuch } from './read-upload.ts'
import { withCase } from './with-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const ROUTE = '/sager/:id/dokumenter'

/** Documents of a case: opened one at a time, and added. */
export function addDocumentRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    server.get<{ Params: { id: string; dokument: string } }>(pathTo(`${ROUTE}/:dokument`, lang), (request, reply) =>
      withCase(
        site,
        lang,
        request,
        reply,
        { what: 'dokument', route: `${ROUTE}/:dokument` },
        async ({ desk, shown: { file } }) => {
          const kept = await readCaseDocument(desk, file, request.params.dokument)
          return kept === undefined
            ? sendTrouble(site, request, reply, 'not-found')
            : sendDocument(reply, kept.name, kept.bytes)
        },
      ),
    )
    server.post<{ Params: { id: string } }>(
      pathTo(ROUTE, lang),
      {
        async preValidation(request, reply) {
          const who = await signedIn(site, lang, request, reply)
          if (who === undefined) return reply
          if (tellsTooMuch(request, LARGEST_FILE)) return sendTrouble(site, request, reply, 'too-large')
          if (!(await hasRoom(site, who.user, request, reply))) return sendTrouble(site, request, reply, 'busy')
          return readUpload(request, LARGEST_FILE)
        },
        preHandler: server.csrfProtection,
      },
      (request, reply) =>
        withCase(
          site,
          lang,
          request,
          reply,
          { what: 'dokument', route: ROUTE },
          async ({ desk, shown }, frame, user) => {
            const refuse = (status: number, words: Words) =>
              sendPage(reply.status(status), documentProblemPage(frame, shown, words))
            const paper = paperIn(request.body)
            if (!paper.ok) return refuse(422, paper.error)
            const { name, mime, bytes, hash } = paper.value
            const command = commandIn(valuesOf(request.body), site.newId)
            const named = `${command}-dok` as DocumentId
            // The other of two clicks; another file is not taken for the one that lies there.
            if (shown.file.documents.some((one) => one.id === named && one.hash === hash))
              return reply.redirect(pathTo(papersUrl(shown), lang), 303)
            // A wish that was made to name a document of another case names none, and whoever made it is told nothing.
            const isTaken =
              !shown.file.documents.some((one) => one.id === named) && (await desk.readDocument(named)) !== undefined
            const id = isTaken ? (`${site.newId()}-dok` as DocumentId) : named
            const on = site.today()
            const done = await performAct(
              desk.cases,
              { user: user.id, roles: shown.roles },
              {
                caseId: shown.file.id,
                seenSeq: shown.seq,
                entries: [{ kind: 'document-recorded', id, name, on, hash }],
                today: on,
                command,
              },
            )
            if (!done.ok) return refuse(409, done.error.kind === 'not-open' ? done.error.why : MEANWHILE)
            await desk.addDocument(shown.file.id, { id, name, mime, bytes })
            return reply.redirect(pathTo(papersUrl(shown), lang), 303)
          },
        ),
    )
  }
}

/** Shown by the browser where nothing in it can run; anything else is saved. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg', 'text/plain; charset=utf-8'])

function sendDocument(reply: FastifyReply, name: string, bytes: Uint8Array): FastifyReply {
  const mime = kindOf({ name, bytes })?.mime ?? 'application/octet-stream'
  const how = SHOWN.has(mime) ? 'inline' : 'attachment'
  return reply
    .type(mime)
    .header('cache-control', 'no-store')
    .header('content-disposition', `${how}; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(bytes))
}

const MEANWHILE: Words = {
  da: 'Sagen blev ændret imens. Prøv igen.',
  en: 'The case was changed meanwhile. Try again.',
}
