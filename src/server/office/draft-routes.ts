import type { FastifyInstance } from 'fastify'
import { checkCase } from '../../app/check/check-case.ts'
import type { Lang } from '../../base/words.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { findActForm } from '../../web/act/act-forms.ts'
import { liveNotes } from '../../web/form/form-view.ts'
import { draftKey, pageOfAct } from '../../web/office/case-frame.ts'
import { checkPanel } from '../../web/office/check-panel.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { draftText, first, targetOf, valuesOf } from './form-body.ts'
import type { OfficeSite } from './office-site.ts'
import { opensFor } from './opens-for.ts'
import { withCase } from './with-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const TRY = '/sager/:id/proev/:form'
const DISCARD = '/sager/:id/kladde/smid-vaek'

interface TryParams {
  readonly Params: { id: string; form: string }
}

/** What is being written of an act before it is done: kept, answered by the rules, and thrown away. */
export function addDraftRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    // The rules are asked of the case as it would be. Nothing else is done.
    server.post<TryParams>(pathTo(TRY, lang), { preHandler: server.csrfProtection }, (request, reply) =>
      withCase(site, lang, request, reply, { what: 'kladde', route: TRY }, async (opened, frame, user) => {
        const form = findActForm(request.params.form)
        if (form === undefined) return sendTrouble(site, request, reply, 'not-found')
        const target = targetOf(request.query)
        const values = valuesOf(request.body)
        const { shown, kept, desk } = await opensFor(opened, form, values)
        const context = { ...shown.context, target }
        await desk.saveDraft(
          { user: user.id, caseId: shown.file.id, form: draftKey(form.path, target) },
          draftText(values),
          shown.seq,
        )
        const read = form.read(values, context)
        const entries = kept.map(({ entry }) => entry)
        const tried = read.ok ? foldedIfFits(entries, read.value) : undefined
        const checked = tried === undefined ? shown.checked : checkCase(tried, shown.today)
        const row = target === null ? undefined : checked.matrix.rows.find(({ need }) => need === target)
        const findings =
          row === undefined ? checked.findings : [...new Set(Object.values(row.cells).flatMap((cell) => cell.findings))]
        return reply
          .type('text/html; charset=utf-8')
          .header('cache-control', 'no-store')
          .send(
            [
              checkPanel(frame, { ...shown, checked }, findings, { withUnknown: row === undefined }),
              ...liveNotes(lang, form.fields(context, values)),
            ].join(''),
          )
      }),
    )

    server.post<{ Params: { id: string } }>(
      pathTo(DISCARD, lang),
      { preHandler: server.csrfProtection },
      (request, reply) =>
        withCase(site, lang, request, reply, { what: 'kladde', route: DISCARD }, async ({ shown, desk }, _, user) => {
          const values = valuesOf(request.body)
          const form = findActForm(first(values, '_form'))
          if (form === undefined) return sendTrouble(site, request, reply, 'not-found')
          const target = first(values, '_om') === '' ? null : first(values, '_om')
          await desk.discardDraft({ user: user.id, caseId: shown.file.id, form: draftKey(form.path, target) })
          return reply.redirect(pathTo(pageOfAct(shown, form, target), lang), 303)
        }),
    )
  }
}

/** The case as it would be; undefined where the entries do not fit it. */
function foldedIfFits(entries: readonly CaseEntry[], more: readonly CaseEntry[]): OwnCaseFile | undefined {
  try {
    return foldCase([...entries, ...more])
  } catch {
    return undefined
  }
}
