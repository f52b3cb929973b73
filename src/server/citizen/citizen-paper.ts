import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { performAct } from '../../app/perform-act.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { citizenFormPage, type FormShown } from '../../web/citizen/citizen-form-page.ts'
import { type CitizenFrame, myUrl } from '../../web/citizen/citizen-frame.ts'
import { PAPER, paperEntries } from '../../web/citizen/paper-answer.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { commandIn, valuesOf } from '../office/form-body.ts'
import type { OfficeSite } from '../office/office-site.ts'
import { type Paper, paperIn, TOO_LARGE } from '../office/paper.ts'
import { hasRoom, isTooLarge, readUpload, tellsTooMuch } from '../office/read-upload.ts'
import { LARGEST_FILE } from '../read-submission.ts'
import { sendPage } from '../send-page.ts'
import { CLOSED, contextOf } from './citizen-acts.ts'
import { type OwnCase, signedInCitizen, withOwnCase } from './own-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const ROUTE = `/min-sag/:id/goer/${PAPER.path}` as const
const LOOK = { what: 'nyt-papir', route: ROUTE }

type Request = FastifyRequest<{ Params: { id: string } }>

/** A paper that someone lays in their own case. */
export function addCitizenPaper(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    const asked = (request: Request, reply: FastifyReply, status: number, given: Partial<FormShown> = {}) =>
      withOwnCase(site, lang, request, reply, LOOK, async (own, frame) => show(site, own, frame, reply, status, given))

    server.get<{ Params: { id: string } }>(pathTo(ROUTE, lang), (request, reply) => asked(request, reply, 200))
    server.post<{ Params: { id: string } }>(
      pathTo(ROUTE, lang),
      {
        // Nothing of a file is read before it is known who sends it.
        async preValidation(request: Request, reply) {
          const who = await signedInCitizen(site, lang, request, reply)
          if (who === undefined) return reply
          const tooLarge = () => asked(request, reply, 413, { errors: [{ field: 'fil', words: TOO_LARGE }] })
          if (tellsTooMuch(request, LARGEST_FILE)) return tooLarge()
          if (!(await hasRoom(site, who.user, request, reply))) return sendTrouble(site, request, reply, 'busy')
          try {
            await readUpload(request, LARGEST_FILE)
          } catch (cause) {
            if (isTooLarge(cause)) return tooLarge()
            throw cause
          }
          return
        },
        preHandler: server.csrfProtection,
      },
      (request, reply) =>
        withOwnCase(site, lang, request, reply, LOOK, async (own, frame) => {
          const values = valuesOf(request.body)
          const command = commandIn(values, site.newId)
          const again = (status: number, given: Partial<FormShown>) =>
            show(site, own, frame, reply, status, { values, ...given })
          if (!own.shown.can.has('document-recorded')) return again(409, {})
          const paper = paperIn(request.body)
          const read = paperEntries(values, contextOf(own, null, command), paper, own.shown.can.has('source-recorded'))
          if (!read.ok || !paper.ok) return again(422, { errors: read.ok ? [] : read.error })
          const laid = await lay(site, own, read.value, paper.value, command)
          return laid.ok
            ? reply.redirect(pathTo(myUrl(own.shown, backTo(own), `?gjort=${PAPER.path}`), lang), 303)
            : again(409, { refusal: laid.error })
        }),
    )
  }
}

function show(
  site: OfficeSite,
  own: OwnCase,
  frame: CitizenFrame,
  reply: FastifyReply,
  status: number,
  given: Partial<FormShown>,
): FastifyReply {
  const isClosed = !own.shown.can.has('document-recorded')
  return sendPage(
    reply.status(isClosed ? 409 : status),
    citizenFormPage(frame, own.shown, PAPER, contextOf(own, null, site.newId()), {
      values: {},
      errors: [],
      ...given,
      ...(isClosed ? { refusal: CLOSED, isClosed } : {}),
    }),
  )
}

/** Where the paper can be seen: among the sources, or among the papers alone. */
const backTo = ({ shown }: OwnCase) => (shown.can.has('source-recorded') ? 'oplysninger' : 'papirer')

/** The act and the paper itself, both or neither. */
async function lay(
  site: OfficeSite,
  own: OwnCase,
  entries: readonly [CaseEntry, ...CaseEntry[]],
  { mime, bytes, hash }: Paper,
  command: string,
): Promise<Result<null, Words>> {
  const { desk, user, voice, file, shown } = own
  const recorded = entries.find((one) => one.kind === 'document-recorded')
  if (recorded === undefined) throw new Error('a paper is a document of the case')
  const { id, name } = recorded
  const liesIn = (one: OwnCaseFile | undefined) =>
    one?.documents.some((document) => document.id === id && document.hash === hash) === true
  // The other of two clicks.
  if (liesIn(file)) return ok(null)
  if (laidToday(own) >= MOST_A_DAY) return err(ENOUGH_TODAY)
  // Another’s paper has that name: whoever made up the name gets no answer to it.
  if ((await desk.readDocument(id)) !== undefined) return err(CLOSED)
  const done = await performAct(
    desk.cases,
    { user: user.id, roles: [voice.kind], party: user.party },
    { caseId: file.id, seenSeq: shown.seq, entries, today: site.today(), command },
  )
  if (!done.ok) {
    const now = foldCase((await desk.cases.read(file.id)).map(({ entry }) => entry))
    return liesIn(now) ? ok(null) : err(CLOSED)
  }
  if ((await desk.readDocument(id)) === undefined) await desk.addDocument(file.id, { id, name, mime, bytes })
  return ok(null)
}

/** More than a folder of papers photographed sheet by sheet, and less than fills a disk. */
const MOST_A_DAY = 60

const laidToday = ({ kept, user, shown }: OwnCase): number =>
  kept.filter(
    ({ entry, by, effectiveOn }) =>
      entry.kind === 'document-recorded' && by.user === user.id && effectiveOn === shown.today,
  ).length

const ENOUGH_TODAY: Words = {
  da: `Du har lagt ${MOST_A_DAY} papirer i sagen i dag, og flere kan ikke lægges på én dag. Alle ${MOST_A_DAY} er kommet med. Læg resten i morgen, eller ring til kommunen, så finder I ud af, hvordan du kan aflevere dem.`,
  en: `You have added ${MOST_A_DAY} papers to the case today, and no more can be added in one day. All ${MOST_A_DAY} are there. Add the rest tomorrow, or call the municipality to find out how you can hand them in.`,
}
