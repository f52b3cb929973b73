import type { FastifyInstance, FastifyReply } from 'fastify'
import { performAct } from '../../app/perform-act.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { DocumentId, RecordId } from '../../stages/00-case/case-id.ts'
import type { LetterChannel } from '../../stages/07-letter/sent-letter.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { caseUrl, type OfficeFrame } from '../../web/office/case-frame.ts'
import { otherLetterPage } from '../../web/office/other-letter-page.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { sendPage } from '../send-page.ts'
import { first, valuesOf } from './form-body.ts'
import type { OfficeSite } from './office-site.ts'
import type { OpenedCase } from './open-case.ts'
import { needsRecipient, OTHER_LETTERS, otherLetter, type OtherLetterAsked } from './other-letter.ts'
import { withCase } from './with-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const CHANNELS: readonly LetterChannel[] = ['digital-post', 'brevpost', 'personlig']
const ROUTE = '/sager/:id/brevet/:slags/:om'

interface LetterParams {
  readonly Params: { id: string; slags: string; om: string }
  readonly Querystring: { modtager?: string }
}

/** Hearing, question, reminder and receipt: seen as they will be read, and sent as they were seen. */
export function addOtherLetterRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    server.get<LetterParams>(pathTo(ROUTE, lang), (request, reply) =>
      withCase(site, lang, request, reply, { what: 'brev', route: ROUTE }, async (opened, frame) => {
        const asked = askedOf(request.params, request.query.modtager ?? '')
        return asked === undefined
          ? sendTrouble(site, request, reply, 'not-found')
          : show(site, reply, opened, frame, asked, null, 200)
      }),
    )
    server.post<LetterParams>(pathTo(ROUTE, lang), { preHandler: server.csrfProtection }, (request, reply) =>
      withCase(site, lang, request, reply, { what: 'brev', route: ROUTE }, async (opened, frame, user) => {
        const values = valuesOf(request.body)
        const asked = askedOf(request.params, first(values, 'modtager'))
        if (asked === undefined) return sendTrouble(site, request, reply, 'not-found')
        const { desk, shown } = opened
        const composed = await otherLetter(opened, asked)
        const pdf = composed.ok ? site.letters.pdf(composed.value.letter) : composed
        if (!composed.ok || !pdf.ok) return show(site, reply, opened, frame, asked, null, 409)
        const channel = CHANNELS.find((one) => one === first(values, 'kanal'))
        if (channel === undefined) return show(site, reply, opened, frame, asked, NO_CHANNEL, 422)
        if (pdf.value.hash !== first(values, 'hash')) return show(site, reply, opened, frame, asked, CHANGED, 409)

        const command = first(values, '_oensk') || site.newId()
        const document = {
          id: `${command}-brev` as DocumentId,
          name: `${composed.value.letter.title}.pdf`,
          mime: 'application/pdf',
          bytes: pdf.value.bytes,
        }
        const today = site.today()
        const { about, to } = composed.value
        const entries: readonly [CaseEntry, ...CaseEntry[]] = [
          { kind: 'document-recorded', id: document.id, name: document.name, on: today, hash: pdf.value.hash },
          {
            kind: 'letter-sent',
            letter: {
              id: command as RecordId,
              about,
              sent: today,
              to: to.length === 0 ? [shown.file.citizen] : to,
              channel,
              hash: pdf.value.hash,
              document: document.id,
            },
          },
        ]
        const done = await performAct(
          desk.cases,
          { user: user.id, roles: shown.roles },
          { caseId: shown.file.id, seenSeq: Number(first(values, '_seq')) || shown.seq, entries, today, command },
        )
        if (!done.ok)
          return show(site, reply, opened, frame, asked, done.error.kind === 'not-open' ? done.error.why : CHANGED, 409)
        await desk.addDocument(shown.file.id, document)
        if (channel !== 'personlig')
          for (const party of to)
            await desk.queueDispatch({
              id: site.newId(),
              caseId: shown.file.id,
              channel,
              to: party,
              document: document.id,
              label: 'Brev fra kommunen',
            })
        return reply.redirect(
          pathTo(
            caseUrl(
              shown,
              asked.kind === 'hoering' ? 'hoering' : asked.kind === 'kvittering' ? 'ansoegning' : 'spoergsmaal',
            ),
            lang,
          ),
          303,
        )
      }),
    )
  }
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
  const composed = await otherLetter(opened, asked)
  const pdf = composed.ok ? site.letters.pdf(composed.value.letter) : null
  return sendPage(
    reply.status(status),
    otherLetterPage(frame, shown, {
      letter: composed.ok ? composed.value.letter : null,
      why: problem ?? (composed.ok ? (pdf?.ok === false ? pdf.error.words : null) : composed.error.words),
      hash: pdf?.ok === true ? pdf.value.hash : null,
      at: `/sager/${shown.file.id}/brevet/${asked.kind}/${asked.target}`,
      recipient: needsRecipient(opened, asked.kind, asked.target) ? asked.recipient : null,
      back: asked.kind === 'hoering' ? 'hoering' : asked.kind === 'kvittering' ? 'ansoegning' : 'spoergsmaal',
    }),
  )
}

const NO_CHANNEL: Words = { da: 'Vælg, hvordan brevet sendes.', en: 'Choose how the letter is sent.' }
const CHANGED: Words = {
  da: 'Brevet er ikke længere det, du så: sagen er ændret imens. Læs det igen, og send det derefter.',
  en: 'The letter is no longer the one you saw: the case has changed. Read it again, then send it.',
}
