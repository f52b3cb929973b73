import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ActError, performAct } from '../../app/perform-act.ts'
import { ok, err, type Result } from '../../base/result.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { OfficialId, RecordId } from '../../stages/00-case/case-id.ts'
import { isEverDoneBy, isOpenTo, whyNotOpen } from '../../stages/act/open-acts.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { applyChoices, type ChosenText, type TextChoices } from '../../stages/13-learning/publish/approve-text.ts'
import { mayStillBeContested, WAIT } from '../../stages/13-learning/publish/may-publish.ts'
import type { Proposal } from '../../stages/13-learning/publish/propose-anonymous.ts'
import type { FieldError, Values } from '../../web/form/field.ts'
import { caseUrl, type OfficeFrame } from '../../web/office/case-frame.ts'
import { type PublishGiven, publishPage, readPublication, TEXT_CHANGED } from '../../web/office/publish-page.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { sendPage } from '../send-page.ts'
import { commandIn, first, valuesOf } from './form-body.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import type { OpenedCase } from './open-case.ts'
import { sentDecision } from './sent-decision.ts'
import { withCase } from './with-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const ROUTE = '/sager/:id/offentliggoer'

type WithId = FastifyRequest<{ Params: { id: string } }>
const NOTHING_CHOSEN: TextChoices = { putBack: new Map(), alsoRemove: [] }

/** A decision is proposed without what may point at someone; a person changes, approves and withdraws. */
export function addPublishRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    const path = pathTo(ROUTE, lang)
    server.get(path, (request: WithId, reply) =>
      withPublisher(site, lang, request, reply, (opened, frame) =>
        show(site, reply, opened, frame, NOTHING_CHOSEN, {}, []),
      ),
    )
    server.post(path, { preHandler: server.csrfProtection }, (request: WithId, reply) =>
      withPublisher(site, lang, request, reply, async (opened, frame, user) => {
        const values = valuesOf(request.body)
        const read = readPublication(values)
        if (!read.ok) return show(site, reply.status(422), opened, frame, choicesIn(values), values, read.error)
        const { choices, isApproved, hash } = read.value
        // The first of two clicks has published it, so that it can't be chosen again.
        const { id } = opened.shown.file
        if (isApproved && (await opened.desk.cases.findDone(id, commandIn(values, site.newId))) !== undefined)
          return reply.redirect(pathTo(caseUrl(opened.shown, 'offentliggoer'), lang), 303)
        if (!isApproved) return show(site, reply, opened, frame, choices, values, [])
        const text = await textOf(site, opened, choices)
        if ('da' in text) return show(site, reply.status(409), opened, frame, choices, values, [])
        if (!text.chosen.ok) return show(site, reply.status(422), opened, frame, choices, values, text.chosen.error)
        const chosen = text.chosen.value
        // What is approved is what was read, letter by letter.
        if (hashOf(chosen.text) !== hash)
          return show(site, reply.status(409), opened, frame, choices, values, [TEXT_CHANGED])
        const { putBack, alsoRemoved } = chosen
        const publication = {
          // Named by the wish, so that a form sent twice says the same twice.
          id: `${commandIn(values, site.newId)}-tekst` as RecordId,
          round: opened.shown.file.round.number,
          on: site.today(),
          by: user.id as OfficialId,
          text: chosen.text,
          putBack,
          alsoRemoved,
        }
        const done = await write(site, opened, user, values, { kind: 'publication-approved', publication })
        return done.ok
          ? reply.redirect(pathTo(caseUrl(opened.shown, 'offentliggoer'), lang), 303)
          : show(site, reply.status(409), opened, frame, choices, values, done.error)
      }),
    )
    server.post(
      pathTo(`${ROUTE}/traek-tilbage`, lang),
      { preHandler: server.csrfProtection },
      (request: WithId, reply) =>
        withPublisher(site, lang, request, reply, async (opened, frame, user) => {
          const values = valuesOf(request.body)
          const why = first(values, 'hvorfor').replaceAll(/\s+/g, ' ').trim()
          const refuse = (status: number, errors: readonly FieldError[]) =>
            show(site, reply.status(status), opened, frame, NOTHING_CHOSEN, {}, errors)
          if (why === '' || why.length > 300) return refuse(422, [{ field: 'hvorfor', words: SAY_WHY }])
          const done = await write(site, opened, user, values, {
            kind: 'publication-withdrawn',
            id: first(values, 'id') as RecordId,
            on: site.today(),
            by: user.id as OfficialId,
            why,
          })
          return done.ok
            ? reply.redirect(pathTo(caseUrl(opened.shown, 'offentliggoer'), lang), 303)
            : refuse(409, done.error)
        }),
    )
  }
}

/** Someone who may publish, in the case; to others there is no such page. */
function withPublisher(
  site: OfficeSite,
  lang: Lang,
  request: WithId,
  reply: FastifyReply,
  work: (opened: OpenedCase, frame: OfficeFrame, user: SessionUser) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  return withCase(site, lang, request, reply, { what: 'offentliggoer', route: ROUTE }, async (opened, frame, user) =>
    opened.shown.roles.some((role) => isEverDoneBy('publication-approved', role))
      ? work(opened, frame, user)
      : sendTrouble(site, request, reply, 'not-found'),
  )
}

interface Text {
  readonly proposal: Proposal
  readonly chosen: Result<ChosenText, readonly FieldError[]>
}

/** The decision the case stands with, proposed and changed as asked; or why there is none. */
async function textOf(
  site: OfficeSite,
  { desk, kept, shown }: OpenedCase,
  choices: TextChoices,
): Promise<Text | Words> {
  const closed = whyNotOpen('publication-approved', shown)
  if (closed !== null) return closed
  if (shown.file.outcome === undefined && mayStillBeContested(shown.file.letters, shown.today)) return WAIT
  const sentSoFar = kept.filter(({ entry }) => entry.kind === 'decision-sent').length
  const sent = await sentDecision(desk, kept, sentSoFar - 1, shown.nameOf)
  if (!sent.ok) return sent.error
  const proposal = await site.proposeAnonymous(sent.value.text)
  return { proposal, chosen: applyChoices(proposal, choices) }
}

async function show(
  site: OfficeSite,
  reply: FastifyReply,
  opened: OpenedCase,
  frame: OfficeFrame,
  choices: TextChoices,
  values: Values,
  errors: readonly FieldError[],
): Promise<FastifyReply> {
  const { shown } = opened
  const text = await textOf(site, opened, choices)
  const given = 'da' in text ? text : whole(text)
  const wrong = 'da' in text || text.chosen.ok ? [] : text.chosen.error
  const all = [...errors, ...wrong.filter((one) => !errors.some(({ field }) => field === one.field))]
  const mayWithdraw = isOpenTo('publication-withdrawn', shown)
  return sendPage(
    wrong.length > 0 ? reply.status(422) : reply,
    publishPage(frame, shown, { text: given, values, errors: all, mayWithdraw }),
  )
}

/** Where a choice can't be made, the proposal as it came is shown beside what is wrong. */
function whole({ proposal, chosen }: Text): Exclude<PublishGiven['text'], Words> {
  const made = chosen.ok ? chosen : applyChoices(proposal, NOTHING_CHOSEN)
  const shown = made.ok ? made.value : { text: proposal.text, marks: [], putBack: [], alsoRemoved: [] }
  return { proposal, chosen: shown, hash: hashOf(shown.text) }
}

function choicesIn(values: Values): TextChoices {
  const read = readPublication({ ...values, _goer: ['vis'] })
  return read.ok ? read.value.choices : NOTHING_CHOSEN
}

async function write(
  site: OfficeSite,
  { desk, shown }: OpenedCase,
  user: SessionUser,
  values: Values,
  entry: CaseEntry,
): Promise<Result<null, readonly FieldError[]>> {
  const done = await performAct(
    desk.cases,
    { user: user.id, roles: shown.roles },
    {
      caseId: shown.file.id,
      seenSeq: Number(first(values, '_seq')) || shown.seq,
      entries: [entry],
      today: site.today(),
      command: commandIn(values, site.newId),
    },
  )
  return done.ok ? ok(null) : err([{ field: 'tekst', words: wordsOf(done.error) }])
}

function wordsOf(error: ActError): Words {
  if (error.kind === 'not-open') return error.why
  return (error.kind === 'problems' ? error.problems[0]?.words : undefined) ?? CHANGED_MEANWHILE
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const SAY_WHY: Words = {
  da: 'Skriv kort, hvorfor teksten trækkes tilbage (højst 300 tegn).',
  en: 'Write in short why the text is withdrawn (300 characters at most).',
}
const CHANGED_MEANWHILE: Words = {
  da: 'En anden har ændret det samme imens. Se, hvad der står nu, og prøv igen.',
  en: 'Someone else has changed the same meanwhile. See what stands now, and try again.',
}
