import type { FastifyInstance } from 'fastify'
import { performAct } from '../../app/perform-act.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import { asGotBy } from '../../stages/07-letter/compose/sent-letter.ts'
import { everyLetter } from '../../stages/every-letter.ts'
import { NO_LETTER } from '../../stages/act/resent-problem.ts'
import { caseUrl } from '../../web/office/case-frame.ts'
import type { Values } from '../../web/form/field.ts'
import { pathTo } from '../../web/paths.ts'
import { commandIn, first, valuesOf } from './form-body.ts'
import { sendLetterPage } from './letter-routes.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import type { OpenedCase } from './open-case.ts'
import { whyNotReached, whyNotTheirs } from './reachable.ts'
import { labelOf, type NotSent, wordsOf } from './send-letter.ts'
import { withCase } from './with-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const ROUTE = '/sager/:id/brev/papir'

/** A letter that Digital Post did not carry goes on paper instead. */
export function addPaperRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS)
    server.post<{ Params: { id: string } }>(
      pathTo(ROUTE, lang),
      { preHandler: server.csrfProtection },
      (request, reply) =>
        withCase(site, lang, request, reply, { what: 'brev-papir', route: ROUTE }, async (opened, frame, user) => {
          const sent = await sendOnPaper(site, opened, user, valuesOf(request.body))
          if (!sent.ok) return sendLetterPage(site, reply, opened, frame, null, sent.error.status, sent.error.words)
          return reply.redirect(pathTo(caseUrl(opened.shown, 'brev'), lang), 303)
        }),
    )
}

/**
 * The same document to the one who did not get it: the one that was previewed and sent, by its hash, or none. What failed
 * is held meanwhile, so that it can't be tried again beside the paper; a form sent twice is one letter.
 */
async function sendOnPaper(
  site: OfficeSite,
  { desk, shown }: OpenedCase,
  user: SessionUser,
  values: Values,
): Promise<Result<null, NotSent>> {
  const command = commandIn(values, site.newId)
  if ((await desk.cases.findDone(shown.file.id, command)) !== undefined) return ok(null)
  const refuse = (words: Words, status: NotSent['status'] = 409) => err({ words, status })
  const sent = everyLetter(shown.file).find(({ id }) => id === first(values, 'id'))
  const to = sent?.to.find((one) => one === first(values, 'til'))
  const letter = sent === undefined || to === undefined ? undefined : asGotBy(sent, to)
  if (letter?.document === undefined || to === undefined) return refuse(NO_LETTER, 422)
  const document = await desk.readDocument(letter.document)
  if (document === undefined || document.hash !== letter.hash || letter.hash !== first(values, 'hash'))
    return refuse(ANOTHER)
  const on = site.today()
  const unreached = (await whyNotTheirs(desk, shown.file, [to], on)) ?? (await whyNotReached(desk, 'brevpost', [to]))
  if (unreached !== undefined) return refuse(unreached, 422)
  const failed = await desk.holdFailed(shown.file.id, letter.document, to)
  if (failed === undefined) return refuse(NOT_FAILED)
  const done = await performAct(
    desk.cases,
    { user: user.id, roles: shown.roles },
    {
      caseId: shown.file.id,
      seenSeq: Number(first(values, '_seq')) || shown.seq,
      entries: [{ kind: 'letter-resent', id: letter.id as RecordId, resent: { on, to, why: failed.error ?? UNTOLD } }],
      today: on,
      command,
    },
  )
  if (!done.ok) return refuse(wordsOf(done.error))
  if (!done.value.isAgain)
    await desk.queueDispatch({
      id: site.newId(),
      caseId: shown.file.id,
      channel: 'brevpost',
      to,
      document: letter.document,
      label: labelOf(letter.about, desk),
      insteadOf: failed.id,
    })
  return ok(null)
}

/** The case's own words, which are Danish. */
const UNTOLD = 'Postvejen sagde ikke hvorfor.'
const w = (da: string, en: string): Words => ({ da, en })
const ANOTHER = w(
  'Det er ikke det brev, der blev sendt. Åbn siden igen, og prøv en gang til.',
  'It is not the letter that was sent. Open the page again and try once more.',
)
const NOT_FAILED = w(
  'Brevet er ikke fejlet længere: det er prøvet igen, eller det er sendt på papir. Se på siden, hvor langt det er.',
  'The letter has failed no more: it is tried again, or went on paper. See on the page how far it is.',
)
