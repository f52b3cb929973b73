import type { FastifyInstance, FastifyReply } from 'fastify'
import { endOfDeadline } from '../../base/calendar.ts'
import { addWeeks, findPlainDate } from '../../base/date.ts'
import { err, type Result } from '../../base/result.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { DocumentId, RecordId } from '../../stages/00-case/case-id.ts'
import type { ComposedLetter } from '../../stages/07-letter/compose/composed-letter.ts'
import { composeFogedsag, type FogedsagLetter } from '../../stages/12-compliance/compose-fogedsag.ts'
import { stepProblems } from '../../stages/12-compliance/fogedsag.ts'
import { opennessOf } from '../../stages/act/open-acts.ts'
import { readSetup } from '../../stages/municipal-setup.ts'
import type { Values } from '../../web/form/field.ts'
import { PREVIEW } from '../../web/office/act-view.ts'
import { caseUrl, type OfficeFrame } from '../../web/office/case-frame.ts'
import { fogedsagPage } from '../../web/office/board/fogedsag-page.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { sendPage } from '../send-page.ts'
import { municipalityOf } from './board-letter-routes.ts'
import { commandIn, first, valuesOf } from './form-body.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import type { OpenedCase } from './open-case.ts'
import { sendLetter } from './send-letter.ts'
import { withCase } from './with-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const ROUTE = '/sager/:id/klage/fogedsag/:slags'
const KINDS: Readonly<Record<string, FogedsagLetter>> = { henvendelse: 'henvendelse', varsel: 'varsel-om-tvangsboeder' }
const WEEKS_TO_ANSWER = 2

interface Asked {
  readonly Params: { id: string; slags: string }
}

/** The step that a form asks for, as it would be recorded. */
function stepOf({ shown }: OpenedCase, kind: FogedsagLetter, values: Values) {
  const command = first(values, '_oensk')
  return {
    id: `${command === '' ? 'nyt' : command}-skridt` as RecordId,
    kind,
    on: shown.today,
    due: findPlainDate(first(values, 'frist')) ?? shown.today,
    words: first(values, 'hvad').trim().slice(0, 5000),
    document: `${command}-brev` as DocumentId,
  }
}

async function composed(
  site: OfficeSite,
  opened: OpenedCase,
  user: SessionUser,
  kind: FogedsagLetter,
  values: Values,
): Promise<Result<ComposedLetter, { readonly words: Words }>> {
  const { desk, shown } = opened
  const setup = readSetup((await desk.findSetup(shown.today))?.value)
  if (!setup.ok) return err({ words: setup.error.words })
  const step = stepOf(opened, kind, values)
  const [problem] = stepProblems(shown.file.compliance?.fogedsag ?? [], step, shown.file.outcome?.decidedOn)
  if (problem !== undefined) return err({ words: problem.words })
  return composeFogedsag(
    shown.file,
    { kind, sent: step.on, due: step.due, what: step.words },
    { ...setup.value.letter, caseworker: user.name, caseworkerTitle: 'Ankestyrelsen' },
    { citizen: shown.nameOf(shown.file.citizen), municipality: await municipalityOf(site, opened) },
  )
}

async function show(
  site: OfficeSite,
  reply: FastifyReply,
  opened: OpenedCase,
  frame: OfficeFrame,
  given: {
    readonly slags: string
    readonly kind: FogedsagLetter
    readonly values: Values
    readonly letter: Result<ComposedLetter, { readonly words: Words }> | null
    readonly problem?: Words
    readonly status?: number
  },
): Promise<FastifyReply> {
  const { letter, problem, status = 200 } = given
  const { shown } = opened
  const pdf = letter?.ok === true ? site.letters.pdf(letter.value) : null
  return sendPage(
    reply.status(status),
    fogedsagPage(frame, shown, {
      slags: given.slags,
      kind: given.kind,
      what: first(given.values, 'hvad'),
      due: first(given.values, 'frist'),
      letter: letter?.ok === true ? { letter: letter.value } : null,
      hash: pdf?.ok === true ? pdf.value.hash : null,
      problem: problem ?? (letter?.ok === false ? letter.error.words : pdf?.ok === false ? pdf.error.words : null),
    }),
  )
}

/** A decision that is not followed: the board's enquiry and the warning, read before they are sent and recorded as steps. */
export function addFogedsagRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    server.get<Asked>(pathTo(ROUTE, lang), (request, reply) =>
      withCase(site, lang, request, reply, { what: 'fogedsag', route: ROUTE }, async (opened, frame) => {
        const { slags } = request.params
        const kind = KINDS[slags]
        if (kind === undefined || !isBoards(opened)) return sendTrouble(site, request, reply, 'not-found')
        const values = { frist: [endOfDeadline(addWeeks(opened.shown.today, WEEKS_TO_ANSWER), 'wide')] }
        return show(site, reply, opened, frame, { slags, kind, values, letter: null })
      }),
    )
    server.post<Asked>(pathTo(ROUTE, lang), { preHandler: server.csrfProtection }, (request, reply) =>
      withCase(site, lang, request, reply, { what: 'fogedsag', route: ROUTE }, async (opened, frame, user) => {
        const { slags } = request.params
        const kind = KINDS[slags]
        if (kind === undefined || !isBoards(opened)) return sendTrouble(site, request, reply, 'not-found')
        const sentIn = valuesOf(request.body)
        // The step and its letter are named by the same wish.
        const values = { ...sentIn, _oensk: [commandIn(sentIn, site.newId)] }
        const letter = await composed(site, opened, user, kind, values)
        if (!letter.ok || first(values, PREVIEW) !== '')
          return show(site, reply, opened, frame, { slags, kind, values, letter, status: letter.ok ? 200 : 422 })
        const sent = await sendLetter(site, opened, user, values, {
          letter: letter.value,
          about: 'andet',
          to: [],
          recipient: letter.value.recipient,
          first: [{ kind: 'fogedsag-step-taken', step: stepOf(opened, kind, values) }],
        })
        if (!sent.ok)
          return show(site, reply, opened, frame, {
            slags,
            kind,
            values,
            letter,
            problem: sent.error.words,
            status: sent.error.status,
          })
        return reply.redirect(pathTo(caseUrl(opened.shown, 'klage'), lang), 303)
      }),
    )
  }
}

/** The municipality sees the matter and answers; the letters are the board's. */
const isBoards = ({ shown: { roles, state, file } }: OpenedCase): boolean =>
  roles.some(
    (role) =>
      (role === 'klagesagsbehandler' || role === 'ankechef') &&
      opennessOf('fogedsag-step-taken', role, state, file).kind === 'open',
  )
