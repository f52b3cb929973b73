import type { FastifyInstance, FastifyReply } from 'fastify'
import { judgeComposedLetter } from '../../app/check/judge-composed-letter.ts'
import { err, type Result } from '../../base/result.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { OfficialId } from '../../stages/00-case/case-id.ts'
import { listReplyReceivers } from '../../stages/08-complaint/reply-receivers.ts'
import type { VoicedLetter } from '../../stages/07-letter/voiced-letter.ts'
import { composeOutcome } from '../../stages/11-outcome/compose-outcome.ts'
import { whyNotSigned } from '../../stages/11-outcome/signature.ts'
import { isOpenTo } from '../../stages/act/open-acts.ts'
import { readSetup } from '../../stages/municipal-setup.ts'
import { caseUrl, type OfficeFrame } from '../../web/office/case-frame.ts'
import { signPage } from '../../web/office/board/sign-page.ts'
import { pathTo } from '../../web/paths.ts'
import { sendPage } from '../send-page.ts'
import { first, valuesOf } from './form-body.ts'
import { sendFile } from './letter-routes.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import type { OpenedCase } from './open-case.ts'
import { sendLetter } from './send-letter.ts'
import { composeVoiced, voiceAsked, voicedPdf } from './voiced.ts'
import { withCase } from './with-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const ROUTE = '/sager/:id/klage/underskriv'

interface WithId {
  readonly Params: { id: string }
}

/** The municipality that decided, by its name; its number where the name isn't known here. */
export async function municipalityOf(site: OfficeSite, { shown: { file } }: OpenedCase): Promise<string> {
  const code = file.from ?? file.municipality
  const known = await site.office.listMunicipalities()
  return known.find((one) => one.code === code)?.name ?? `Kommune ${code}`
}

/** The board's decision as both parties will read it, from the draft, or from what was decided. */
async function composed(
  site: OfficeSite,
  opened: OpenedCase,
  user: SessionUser,
): Promise<Result<VoicedLetter, { readonly words: Words }>> {
  const { desk, shown } = opened
  const setup = readSetup((await desk.findSetup(shown.today))?.value)
  if (!setup.ok) return err({ words: setup.error.words })
  const outcome = shown.file.outcomeDraft?.outcome
  if (outcome === undefined) return err({ words: NO_DRAFT })
  const signer = shown.file.outcomeDraft?.signatures.findLast(({ answer }) => answer === 'underskrevet')?.by ?? user.id
  const caseworker = (await desk.findUserName(signer)) ?? user.name
  const set = { ...setup.value.letter, caseworker, caseworkerTitle: 'ankechef' }
  const municipality = await municipalityOf(site, opened)
  return composeVoiced(shown.file, shown.nameOf, listReplyReceivers(shown.file, shown.today), (names) =>
    composeOutcome(shown.file, outcome, shown.today, set, { ...names, municipality }),
  )
}

async function show(
  site: OfficeSite,
  reply: FastifyReply,
  opened: OpenedCase,
  frame: OfficeFrame,
  user: SessionUser,
  problem: Words | null = null,
  status = 200,
): Promise<FastifyReply> {
  const { shown } = opened
  const draft = shown.file.outcomeDraft
  const letter = await composed(site, opened, user)
  const pdf = letter.ok ? voicedPdf(site, letter.value) : null
  const isOpen = isOpenTo('outcome-signed', shown)
  const why =
    draft === undefined ? null : whyNotSigned(draft, user.id as OfficialId, shown.file.boardFile?.contacts ?? [])
  return sendPage(
    reply.status(status),
    signPage(frame, shown, {
      letter: letter.ok ? letter.value : null,
      problem: problem ?? (letter.ok ? (pdf?.ok === false ? pdf.error.words : null) : letter.error.words),
      findings: letter.ok ? judgeComposedLetter(letter.value.letter).findings : [],
      hash: pdf?.ok === true ? pdf.value.seal : null,
      maySign: isOpen && why === null,
      whyNot: isOpen ? why : null,
      municipality: await municipalityOf(site, opened),
    }),
  )
}

/** Reading the board's decision letter, and signing it: what is signed is what is sent. */
export function addBoardLetterRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    server.get<WithId>(pathTo(ROUTE, lang), (request, reply) =>
      withCase(site, lang, request, reply, { what: 'Ankestyrelsens brev', route: ROUTE }, (opened, frame, user) =>
        show(site, reply, opened, frame, user),
      ),
    )
    server.get<WithId>(pathTo(`${ROUTE}/brev.pdf`, lang), (request, reply) =>
      withCase(
        site,
        lang,
        request,
        reply,
        { what: 'Ankestyrelsens brev som PDF', route: `${ROUTE}/brev.pdf` },
        async (opened, frame, user) => {
          const letter = await composed(site, opened, user)
          const pdf = letter.ok ? site.letters.pdf(voiceAsked(letter.value, valuesOf(request.query))) : letter
          return pdf.ok
            ? sendFile(reply, 'application/pdf', 'brev.pdf', pdf.value.bytes)
            : show(site, reply, opened, frame, user, pdf.error.words, 409)
        },
      ),
    )
    server.post<WithId>(pathTo(ROUTE, lang), { preHandler: server.csrfProtection }, (request, reply) =>
      withCase(
        site,
        lang,
        request,
        reply,
        { what: 'Ankestyrelsens brev', route: ROUTE },
        async (opened, frame, user) => {
          const { shown } = opened
          const values = valuesOf(request.body)
          const letter = await composed(site, opened, user)
          if (!letter.ok) return show(site, reply, opened, frame, user, letter.error.words, 409)
          const sent = await sendLetter(site, opened, user, values, {
            ...letter.value,
            about: 'udfald',
            to: listReplyReceivers(shown.file, shown.today),
            recipient: await municipalityOf(site, opened),
            first: [
              {
                kind: 'outcome-signed',
                by: user.id as OfficialId,
                on: shown.today,
                answer: 'underskrevet',
                why: first(values, 'hvorfor').trim().slice(0, 2000),
              },
            ],
          })
          if (!sent.ok) return show(site, reply, opened, frame, user, sent.error.words, sent.error.status)
          return reply.redirect(pathTo(caseUrl(shown, 'klage'), lang), 303)
        },
      ),
    )
  }
}

const NO_DRAFT: Words = {
  da: 'Der er ikke skrevet et udkast til afgørelsen endnu.',
  en: 'No draft of the decision has been written yet.',
}
