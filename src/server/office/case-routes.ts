import type { FastifyInstance } from 'fastify'
import type { KeptEntry } from '../../app/case-desk.ts'
import { checkAgainstBoard } from '../../app/check/check-against-board.ts'
import type { Lang } from '../../base/words.ts'
import { pathTo } from '../../web/paths.ts'
import { boardNeedsPage } from '../../web/office/board/board-needs-page.ts'
import { appealPage } from '../../web/office/board/appeal-page.ts'
import { casePage } from '../../web/office/case-page.ts'
import type { CaseShown, OfficeFrame } from '../../web/office/case-frame.ts'
import { decisionPage, hearingPage } from '../../web/office/decision-pages.ts'
import { journalPage } from '../../web/office/journal-page.ts'
import { needPage, needsPage } from '../../web/office/need-page.ts'
import { applicationPage, informationPage, partiesPage, questionsPage } from '../../web/office/record-pages.ts'
import { sendTrouble } from '../error-pages.ts'
import { sendPage } from '../send-page.ts'
import type { OfficeSite } from './office-site.ts'
import { nameUsers, type OpenedCase, usersIn, withHouse, withPublished } from './open-case.ts'
import { withCase } from './with-case.ts'
import { sendLetterPage } from './letter-routes.ts'

const LANGS: readonly Lang[] = ['da', 'en']

type Page = (frame: OfficeFrame, shown: CaseShown, kept: readonly KeptEntry[]) => string

/** The pages that show a case and nothing more. */
const PAGES: Readonly<Record<string, Page>> = {
  '': casePage,
  ansoegning: applicationPage,
  oplysninger: informationPage,
  spoergsmaal: questionsPage,
  behov: needsPage,
  hoering: hearingPage,
  afgoerelse: decisionPage,
  klage: (frame, shown, kept) => appealPage(frame, shown, checkAgainstBoard(kept.map(({ entry }) => entry))),
  'klage/behov': boardNeedsPage,
  parter: partiesPage,
}

/** What the forms of a page ask of the house. */
async function forPage(name: string, opened: OpenedCase): Promise<OpenedCase> {
  if (name === 'parter') return withHouse(opened)
  return name === 'ansoegning' ? withPublished(opened, opened.shown.today) : opened
}

export function addCaseRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    for (const [name, page] of Object.entries(PAGES)) {
      const route = `/sager/:id${name === '' ? '' : `/${name}`}` as const
      server.get<{ Params: { id: string } }>(pathTo(route, lang), (request, reply) =>
        withCase(site, lang, request, reply, { what: name === '' ? 'sagen' : name, route }, async (opened, frame) => {
          const { shown, kept } = await forPage(name, opened)
          return sendPage(reply, page(frame, shown, kept))
        }),
      )
    }
    server.get<{ Params: { id: string; behov: string } }>(pathTo('/sager/:id/behov/:behov', lang), (request, reply) =>
      withCase(
        site,
        lang,
        request,
        reply,
        { what: 'behov', route: '/sager/:id/behov/:behov' },
        async ({ shown }, frame) => {
          const need = shown.file.needs.find(({ id }) => id === request.params.behov)
          return need === undefined
            ? sendTrouble(site, request, reply, 'not-found')
            : sendPage(reply, needPage(frame, shown, need))
        },
      ),
    )
    server.get<{ Params: { id: string } }>(pathTo('/sager/:id/journal', lang), (request, reply) =>
      withCase(
        site,
        lang,
        request,
        reply,
        { what: 'journal', route: '/sager/:id/journal' },
        async ({ shown, kept, desk }, frame) => {
          const accesses = await desk.listAccess(shown.file.id)
          const nameOfUser = await nameUsers(desk, [...usersIn(kept), ...accesses.map(({ user }) => user)])
          return sendPage(reply, journalPage(frame, shown, { entries: kept, accesses, nameOfUser }))
        },
      ),
    )
    server.get<{ Params: { id: string } }>(pathTo('/sager/:id/brev', lang), (request, reply) =>
      withCase(site, lang, request, reply, { what: 'brev', route: '/sager/:id/brev' }, async (opened, frame) =>
        sendLetterPage(site, reply, opened, frame),
      ),
    )
  }
}
