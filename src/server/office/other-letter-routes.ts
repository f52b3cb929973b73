import type { FastifyInstance, FastifyReply } from 'fastify'
import { judgeComposedLetter } from '../../app/check/judge-composed-letter.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { CasePageName } from '../../web/act/act-form.ts'
import { caseUrl, type OfficeFrame } from '../../web/office/case-frame.ts'
import { otherLetterPage } from '../../web/office/letter/other-letter-page.ts'
import type { LetterLeft } from '../../web/office/letter/sent-view.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { sendPage } from '../send-page.ts'
import { first, valuesOf } from './form-body.ts'
import type { OfficeSite } from './office-site.ts'
import { DOCX, sendFile } from './letter-routes.ts'
import { ACT_OF, letterLeft, whyNotSent } from './letter-standing.ts'
import type { OpenedCase } from './open-case.ts'
import { needsRecipient, OTHER_LETTERS, type OtherLetter, otherLetter, type OtherLetterAsked } from './other-letter.ts'
import { isSender } from './own-letters.ts'
import { sendLetter } from './send-letter.ts'
import { voiceAsked, voicedPdf } from './voiced.ts'
import { withCase } from './with-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']
/** The page of the case where each is at home. */
const BACK: Readonly<Record<OtherLetter, CasePageName>> = {
  hoering: 'hoering',
  spoergsmaal: 'spoergsmaal',
  rykker: 'spoergsmaal',
  kvittering: 'ansoegning',
  klagekvittering: 'klage',
  genvurdering: 'klage',
  aktindsigt: 'parter',
  tilbagetraekning: 'ansoegning',
}
const ROUTE = '/sager/:id/brevet/:slags/:om'

interface LetterParams {
  readonly Params: { id: string; slags: string; om: string }
}

/** Hearing, question, reminder, receipts and reassessment: seen as they will be read, and sent as they were seen. */
export function addOtherLetterRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    server.get<LetterParams>(pathTo(ROUTE, lang), (request, reply) =>
      withCase(site, lang, request, reply, { what: 'brev', route: ROUTE }, async (opened, frame) => {
        const asked = askedOf(request.params, first(valuesOf(request.query), 'modtager'))
        return asked === undefined
          ? sendTrouble(site, request, reply, 'not-found')
          : show(site, reply, opened, frame, asked, null, 200)
      }),
    )
    server.get<LetterParams>(pathTo(`${ROUTE}/brev.pdf`, lang), (request, reply) =>
      withCase(site, lang, request, reply, { what: 'brev-pdf', route: `${ROUTE}/brev.pdf` }, async (opened, frame) => {
        const asked = askedOf(request.params, first(valuesOf(request.query), 'modtager'))
        if (asked === undefined) return sendTrouble(site, request, reply, 'not-found')
        const composed = await composeIn(opened, asked, await letterLeft(opened, asked))
        const pdf = composed.ok ? site.letters.pdf(voiceAsked(composed.value, valuesOf(request.query))) : composed
        return pdf.ok
          ? sendFile(reply, 'application/pdf', 'brev.pdf', pdf.value.bytes)
          : show(site, reply, opened, frame, asked, null, 409)
      }),
    )
    server.get<LetterParams>(pathTo(`${ROUTE}/brev.docx`, lang), (request, reply) =>
      withCase(
        site,
        lang,
        request,
        reply,
        { what: 'brev-docx', route: `${ROUTE}/brev.docx` },
        async (opened, frame) => {
          const asked = askedOf(request.params, first(valuesOf(request.query), 'modtager'))
          if (asked === undefined) return sendTrouble(site, request, reply, 'not-found')
          const composed = await composeIn(opened, asked, await letterLeft(opened, asked))
          return composed.ok
            ? sendFile(
                reply,
                DOCX,
                'brev.docx',
                await site.letters.docx(voiceAsked(composed.value, valuesOf(request.query))),
              )
            : show(site, reply, opened, frame, asked, null, 409)
        },
      ),
    )
    server.post<LetterParams>(pathTo(ROUTE, lang), { preHandler: server.csrfProtection }, (request, reply) =>
      withCase(site, lang, request, reply, { what: 'brev', route: ROUTE }, async (opened, frame, user) => {
        const values = valuesOf(request.body)
        const asked = askedOf(request.params, first(values, 'modtager'))
        if (asked === undefined) return sendTrouble(site, request, reply, 'not-found')
        const left = await letterLeft(opened, asked)
        const composed = await composeIn(opened, asked, left)
        if (!composed.ok) return show(site, reply, opened, frame, asked, null, 409)
        const { first: does, ...addressed } = composed.value
        const isOutside = needsRecipient(opened, asked.kind, asked.target)
        const sent = await sendLetter(site, opened, user, values, {
          ...addressed,
          whyNot: whyNotSent(opened, asked, left),
          ...(isOutside ? { recipient: asked.recipient } : {}),
          ...(does === undefined ? {} : { first: [does] }),
        })
        if (!sent.ok) return show(site, reply, opened, frame, asked, sent.error.words, sent.error.status)
        return reply.redirect(pathTo(caseUrl(opened.shown, BACK[asked.kind]), lang), 303)
      }),
    )
  }
}

/** As it leaves today, or as it left. */
async function composeIn(opened: OpenedCase, asked: OtherLetterAsked, left: LetterLeft | undefined) {
  const recipient = left?.letter?.recipient ?? asked.recipient
  return otherLetter(opened, { ...asked, recipient }, left?.on ?? opened.shown.today, left?.letter?.to)
}

function askedOf({ slags, om }: LetterParams['Params'], recipient: string): OtherLetterAsked | undefined {
  const kind = OTHER_LETTERS.find((one) => one === slags)
  return kind === undefined ? undefined : { kind, target: om, recipient: recipient.trim().slice(0, 200) }
}

async function show(
  site: OfficeSite,
  reply: FastifyReply,
  opened: OpenedCase,
  frame: OfficeFrame,
  asked: OtherLetterAsked,
  problem: Words | null,
  status: number,
): Promise<FastifyReply> {
  const { shown } = opened
  const left = await letterLeft(opened, asked)
  const composed = await composeIn(opened, asked, left)
  const pdf = composed.ok ? voicedPdf(site, composed.value) : null
  const closed = whyNotSent(opened, asked, left)
  const trouble = composed.ok ? (pdf?.ok === false ? pdf.error.words : null) : composed.error.words
  const lack = isSender(shown, ACT_OF[asked.kind]) ? trouble : null
  return sendPage(
    reply.status(status),
    otherLetterPage(frame, shown, {
      letter: composed.ok ? composed.value : null,
      left: left ?? null,
      why: problem ?? (left === undefined ? (lack ?? closed ?? null) : null),
      hash: pdf?.ok === true ? pdf.value.seal : null,
      maySend: closed === undefined,
      findings:
        composed.ok && asked.kind === 'genvurdering' ? judgeComposedLetter(composed.value.letter).findings : null,
      at: `/sager/${shown.file.id}/brevet/${asked.kind}/${asked.target}`,
      recipient: needsRecipient(opened, asked.kind, asked.target) ? asked.recipient : null,
      asked: shown.file.questions.find(({ id }) => id === asked.target)?.to ?? null,
      back: BACK[asked.kind],
      to: composed.ok ? composed.value.to : [],
    }),
  )
}
