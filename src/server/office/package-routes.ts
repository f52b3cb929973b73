import type { FastifyInstance, FastifyReply } from 'fastify'
import { packCase } from '../../app/exchange/pack-case.ts'
import { type NotTaken, takePackage } from '../../app/exchange/take-package.ts'
import type { Lang, Words } from '../../base/words.ts'
import { packageFileName, packageLimits } from '../../files/package/package-file.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import { isEverDoneBy } from '../../stages/act/open-acts.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { caseSheet } from '../../web/office/sheet/case-sheet-words.ts'
import type { OfficeFrame } from '../../web/office/case-frame.ts'
import { intakePage } from '../../web/office/board/intake-page.ts'
import { takePackagePage } from '../../web/office/board/take-package-page.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { sendPage } from '../send-page.ts'
import { commandIn, first, valuesOf } from './form-body.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import { accessOf, rolesIn } from './open-case.ts'
import { atDesk } from './at-desk.ts'
import { signedIn } from './signed-in.ts'
import { hasRoom, readUpload, tellsTooMuch, uploadIn } from './read-upload.ts'
import { withCase } from './with-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const TAKE = '/sager/modtag'
const TOO_LARGE: Words = {
  da: 'Filen er for stor. En sagspakke må fylde 100 MB.',
  en: 'The file is too large. A case package may be 100 MB.',
}
const NO_FILE: Words = { da: 'Vælg en sagspakke.', en: 'Choose a case package.' }

/** The case as a package: out to the other authority, and in from it. */
export function addPackageRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    server.get<{ Params: { id: string } }>(pathTo('/sager/:id/pakke.zip', lang), (request, reply) =>
      withCase(
        site,
        lang,
        request,
        reply,
        { what: 'pakke-ud', route: '/sager/:id/pakke.zip', purpose: 'udveksling' },
        async ({ desk, shown: { file, today, roles } }, _frame, user) => {
          const mayExchange = roles.some((role) => isEverDoneBy('board-received', role))
          // Before the file is assembled there is nothing to send.
          if (!mayExchange || (file.boardFile?.lines.length ?? 0) === 0)
            return sendTrouble(site, request, reply, 'not-found')
          const packed = await packCase(desk, file, file.from ?? BOARD.code, today, packageFileName)
          const zip = site.packages.write(packed, caseSheet(packed.told, user.municipalityName))
          return reply
            .type('application/zip')
            .header('cache-control', 'no-store')
            .header('content-disposition', `attachment; filename="sagspakke-${today}.zip"`)
            .send(Buffer.from(zip))
        },
      ),
    )
    server.get<{ Params: { id: string } }>(pathTo('/sager/:id/modtagelse', lang), (request, reply) =>
      withCase(
        site,
        lang,
        request,
        reply,
        { what: 'modtagelse', route: '/sager/:id/modtagelse' },
        async ({ desk, shown }, frame) => {
          const { from, id } = shown.file
          if (from === undefined) return sendTrouble(site, request, reply, 'not-found')
          const known = await site.office.listMunicipalities()
          const fromName = known.find(({ code }) => code === from)?.name ?? from
          return sendPage(reply, intakePage(frame, shown, { fromName, kept: new Set(await desk.listDocuments(id)) }))
        },
      ),
    )

    server.get(pathTo(TAKE, lang), async (request, reply) => {
      const who = await signedIn(site, lang, request, reply)
      if (who === undefined) return reply
      return mayTake(who.user) ? show(site, who, reply, 200) : sendTrouble(site, request, reply, 'not-found')
    })
    server.post(
      pathTo(TAKE, lang),
      {
        async preValidation(request, reply) {
          const who = await signedIn(site, lang, request, reply)
          if (who === undefined) return reply
          if (tellsTooMuch(request, packageLimits.maxBytes))
            return show(site, who, reply, 413, { problem: { field: 'pakke', words: TOO_LARGE } })
          if (!mayTake(who.user)) return sendTrouble(site, request, reply, 'not-found')
          if (!(await hasRoom(site, who.user, request, reply))) return sendTrouble(site, request, reply, 'busy')
          return readUpload(request, packageLimits.maxBytes)
        },
        preHandler: server.csrfProtection,
      },
      async (request, reply) => {
        const who = await signedIn(site, lang, request, reply)
        if (who === undefined) return reply
        const { user } = who
        if (!mayTake(user)) return sendTrouble(site, request, reply, 'not-found')
        const values = valuesOf(request.body)
        const number = first(values, 'nummer')
        const refuse = (problem: NotTaken) => show(site, who, reply, 422, { number, problem })
        const upload = uploadIn(request.body)
        if (upload === undefined) return refuse({ field: 'pakke', words: NO_FILE })
        const opened = await site.packages.read(upload.bytes)
        if (!opened.ok) return refuse({ field: 'pakke', words: opened.error.words })
        return atDesk(site, user, request, reply, async (desk) => {
          const taken = await takePackage(
            desk,
            {
              user: user.id,
              rolesIn: (file) => (file === undefined ? user.grants.map(({ role }) => role) : rolesIn(file, user)),
            },
            opened.value,
            {
              today: site.today(),
              number,
              team: user.team ?? 'uden team',
              command: commandIn(values, site.newId),
              same: new Set((values['samme'] ?? []) as readonly PartyId[]),
            },
          )
          if (!taken.ok) return refuse(taken.error)
          const { kind, caseId } = taken.value
          const file = foldCase((await desk.cases.read(caseId)).map(({ entry }) => entry))
          if (file !== undefined)
            await desk.logAccess(
              accessOf(file, user, user.role, { what: 'pakke-ind', route: TAKE, purpose: 'udveksling' }),
            )
          if (kind === 'kendt') return show(site, who, reply, 200, { known: caseId })
          const page = user.municipality === BOARD.code ? 'modtagelse' : 'klage'
          return reply.redirect(pathTo(`/sager/${caseId}/${page}`, lang), 303)
        })
      },
    )
  }
}

/** Whoever may write down that the board received a case, in either authority. */
const mayTake = ({ grants }: SessionUser): boolean => grants.some(({ role }) => isEverDoneBy('board-received', role))

function show(
  site: OfficeSite,
  { user, frame }: { readonly user: SessionUser; readonly frame: OfficeFrame },
  reply: FastifyReply,
  status: number,
  given: Partial<Parameters<typeof takePackagePage>[1]> = {},
): FastifyReply {
  const isBoard = user.municipality === BOARD.code
  return sendPage(reply.status(status), takePackagePage(frame, { isBoard, command: site.newId(), ...given }))
}
