import type { FastifyInstance, FastifyReply } from 'fastify'
import { judgeComposedLetter } from '../../app/check/judge-composed-letter.ts'
import { err, type Result } from '../../base/result.ts'
import type { Lang, Words } from '../../base/words.ts'
import { listReceivers } from '../../stages/00-case/party.ts'
import { composeLetter } from '../../stages/07-letter/compose/compose-letter.ts'
import type { VoicedLetter } from '../../stages/07-letter/voiced-letter.ts'
import { everyNeedAnswered } from '../../stages/act/act-needs.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import { isOpenTo } from '../../stages/act/open-acts.ts'
import { letterheadOn } from './letterhead.ts'
import { caseUrl, type OfficeFrame } from '../../web/office/case-frame.ts'
import { letterPage } from '../../web/office/letter/letter-page.ts'
import type { LetterLeft } from '../../web/office/letter/sent-view.ts'
import { pathTo } from '../../web/paths.ts'
import { sendPage } from '../send-page.ts'
import { withCase } from './with-case.ts'
import { valuesOf } from './form-body.ts'
import { alreadySent, leftAs } from './letter-standing.ts'
import type { OfficeSite } from './office-site.ts'
import type { OpenedCase } from './open-case.ts'
import { isSender, whyNotOurs } from './own-letters.ts'
import { sendLetter } from './send-letter.ts'
import { composeVoiced, voiceAsked, voicedPdf } from './voiced.ts'

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const LANGS: readonly Lang[] = ['da', 'en']

/** Whether all is there to decide by, and nothing is decided: the letter can be read as it would be. */
const isDraft = ({ shown: { file, state } }: OpenedCase): boolean =>
  state === 'oplyses' && file.decision === undefined && everyNeedAnswered(file) === null

/** The letter as it would be, were the decision made today. */
function composedDraft(opened: OpenedCase): ReturnType<typeof composed> {
  const { shown } = opened
  const decision = { id: 'udkast' as RecordId, on: shown.today, by: shown.context.user, approvals: [] }
  return composed({ ...opened, shown: { ...shown, file: { ...shown.file, decision } } })
}

/** The decision letter of a case as it stands, or what it lacks. A letter is never made with a hole in it. */
async function composed({ desk, shown }: OpenedCase): Promise<Result<VoicedLetter, { readonly words: Words }>> {
  const notOurs = whyNotOurs(shown)
  if (notOurs !== undefined) return err({ words: notOurs })
  const { file, today } = shown
  const head = await letterheadOn(desk, file, today)
  if (!head.ok) return head
  const { decision, responsible } = file
  const signer = decision?.by ?? responsible
  const caseworker = signer === undefined ? undefined : await desk.findUserName(signer)
  const set = { ...head.value, ...(caseworker === undefined ? {} : { caseworker }), caseworkerTitle: 'rådgiver' }
  const to = sentTo(file) ?? listReceivers(file, today)
  return composeVoiced(file, shown.nameOf, to, (names) => composeLetter(file, set, names))
}

/** Whom the decision of this round went to; undefined where it has not left. */
const sentTo = ({ letters }: OpenedCase['shown']['file']) => letters.findLast(({ about }) => about === 'afgoerelse')?.to

/** The decision as it left in this round; undefined where it has not. */
async function decisionLeft(opened: OpenedCase): Promise<LetterLeft | undefined> {
  const letter = opened.shown.file.letters.findLast(({ about }) => about === 'afgoerelse')
  return letter === undefined ? undefined : leftAs(opened, letter)
}

export async function sendLetterPage(
  site: OfficeSite,
  reply: FastifyReply,
  opened: OpenedCase,
  frame: OfficeFrame,
  problem: Words | null = null,
  status = 200,
  whyNotOnPaper?: Words,
): Promise<FastifyReply> {
  const { shown } = opened
  const draft = isDraft(opened)
  const letter = await (draft ? composedDraft(opened) : composed(opened))
  const pdf = letter.ok && !draft ? voicedPdf(site, letter.value) : null
  const maySend = isOpenTo('decision-sent', shown)
  const trouble = letter.ok ? (pdf?.ok === false ? pdf.error.words : null) : letter.error.words
  return sendPage(
    reply.status(status),
    letterPage(frame, shown, {
      letter: letter.ok ? letter.value : null,
      why: problem ?? (isSender(shown, 'decision-sent') ? trouble : null),
      left: (await decisionLeft(opened)) ?? null,
      findings: letter.ok ? judgeComposedLetter(letter.value.letter).findings : [],
      hash: pdf?.ok === true ? pdf.value.seal : null,
      maySend,
      isDraft: draft,
      ...(whyNotOnPaper === undefined ? {} : { whyNotOnPaper }),
    }),
  )
}

export function addLetterRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    server.get<{ Params: { id: string } }>(pathTo('/sager/:id/brev/brev.pdf', lang), (request, reply) =>
      withCase(
        site,
        lang,
        request,
        reply,
        { what: 'brev-pdf', route: '/sager/:id/brev/brev.pdf' },
        async (opened, frame) => {
          const letter = await composed(opened)
          const pdf = letter.ok ? site.letters.pdf(voiceAsked(letter.value, valuesOf(request.query))) : letter
          if (!pdf.ok) return sendLetterPage(site, reply, opened, frame, pdf.error.words, 409)
          return sendFile(reply, 'application/pdf', 'brev.pdf', pdf.value.bytes)
        },
      ),
    )
    server.get<{ Params: { id: string } }>(pathTo('/sager/:id/brev/brev.docx', lang), (request, reply) =>
      withCase(
        site,
        lang,
        request,
        reply,
        { what: 'brev-docx', route: '/sager/:id/brev/brev.docx' },
        async (opened, frame) => {
          const letter = await composed(opened)
          if (!letter.ok) return sendLetterPage(site, reply, opened, frame, letter.error.words, 409)
          return sendFile(
            reply,
            DOCX,
            'brev.docx',
            await site.letters.docx(voiceAsked(letter.value, valuesOf(request.query))),
          )
        },
      ),
    )
    server.post<{ Params: { id: string } }>(
      pathTo('/sager/:id/brev/send', lang),
      { preHandler: server.csrfProtection },
      (request, reply) =>
        withCase(
          site,
          lang,
          request,
          reply,
          { what: 'brev', route: '/sager/:id/brev/send' },
          async (opened, frame, user) => {
            const { shown } = opened
            const letter = await composed(opened)
            if (!letter.ok) return sendLetterPage(site, reply, opened, frame, letter.error.words, 409)
            const left = await decisionLeft(opened)
            const to = listReceivers(shown.file, shown.today)
            const sent = await sendLetter(site, opened, user, valuesOf(request.body), {
              ...letter.value,
              about: 'afgoerelse',
              to,
              whyNot: left === undefined ? undefined : alreadySent(left),
            })
            if (!sent.ok) return sendLetterPage(site, reply, opened, frame, sent.error.words, sent.error.status)
            return reply.redirect(pathTo(caseUrl(shown, 'brev'), lang), 303)
          },
        ),
    )
  }
}

export function sendFile(reply: FastifyReply, type: string, name: string, bytes: Uint8Array): FastifyReply {
  return reply
    .type(type)
    .header('cache-control', 'no-store')
    .header('content-disposition', `inline; filename="${name}"`)
    .send(Buffer.from(bytes))
}
