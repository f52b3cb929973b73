import type { NeedId } from '../../../stages/00-case/case-id.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import type { ComplaintClock } from '../../../stages/complaint-clock.ts'
import { bearsOn } from '../../activity.ts'
import { eachComplaint } from '../../case-complaint.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { activityOf } from '../../case-need.ts'
import { fails, notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { sources } from './source.ts'

export const hvertPaaklagetBehovErGenvurderet: CaseRule = {
  id: 'hvert-paaklaget-behov-er-genvurderet',
  title: {
    da: 'Hvert behov, der er klaget over, er genvurderet',
    en: 'Each need that was complained over is reassessed',
  },
  checklist: ['D38', 'D10'],
  sources,

  check(view) {
    const isSent = view.file.boardFile?.sent !== undefined
    return eachComplaint(view, (one) => {
      const { genvurdering, timeliness, at } = one
      if (genvurdering === undefined) {
        if (!isSent) return notApplicable('Genvurderingen er ikke begyndt.')
        if (timeliness.kind !== 'rettidig') return notApplicable('Klagen kan være kommet for sent.')
        if (view.file.genvurderinger === undefined && !isSaidMissing(view)) return unknown('om klagen er genvurderet')
        return fails(unread(at))
      }
      if (genvurdering.finished === undefined && !isSent) return notApplicable('Genvurderingen er i gang.')
      return verdictOf(forgotten(one).map((need) => missing(view, one, need)))
    })
  },
}

/** The list of what was sent says that there is no reassessment. */
function isSaidMissing({ file }: CaseView): boolean {
  return file.boardFile?.lines.some(({ item, state }) => item === 'genvurdering' && state !== 'med') === true
}

function forgotten({ contested, genvurdering }: ComplaintClock): readonly NeedId[] {
  return contested.filter((need) => !(genvurdering?.parts ?? []).some((part) => part.need === need))
}

const why = {
  da: 'En klage kan kun behandles af Ankestyrelsen, når kommunen først har genvurderet. Mangler det, kommer sagen tilbage.',
  en: 'The board can take up a complaint only when the municipality has reassessed first. Without that the case comes back.',
}

function unread(at: number): CaseFinding {
  return caseFinding({
    mangel: 'genvurdering',
    level: 'fejl',
    at: `/complaints/${at}/contested`,
    what: {
      da: 'Klagen kom i tide, men er sendt til Ankestyrelsen uden en genvurdering.',
      en: 'The complaint came in time, but was sent to the board without a reassessment.',
    },
    why,
    remedy: {
      da: 'Genvurdér klagen, og send genvurderingen til Ankestyrelsen og borgeren.',
      en: 'Reassess the complaint, and send the reassessment to the board and the citizen.',
    },
  })
}

/** The complaint marks no need, and what it says is answered: that the answer is written under one of them is how it was noted. */
function isAnsweredAsAWhole({ complaint, genvurdering }: ComplaintClock): boolean {
  return (
    complaint.contested.length === 0 &&
    (genvurdering?.parts ?? []).some(
      (part) =>
        part.kind === 'fastholdt' && part.replies.length > 0 && part.replies.every(({ reply }) => reply.trim() !== ''),
    )
  )
}

function missing(view: CaseView, one: ComplaintClock, need: NeedId): CaseFinding {
  const { genvurderingAt } = one
  const held = view.need(need)
  const activity = held === undefined ? need : activityOf(held)
  return caseFinding({
    mangel: 'genvurdering',
    level: isAnsweredAsAWhole(one) && !bearsOn(activity, one.complaint.words) ? 'raad' : 'fejl',
    at: `/genvurderinger/${genvurderingAt}/parts`,
    need: held?.need.id ?? null,
    what: {
      da: `Der er klaget over »${activity}«, men genvurderingen siger ikke noget om det.`,
      en: `“${activity}” was complained over, but the reassessment says nothing of it.`,
    },
    why,
    remedy: {
      da: 'Læs behovet igen, svar på klagen, og skriv, om afgørelsen står eller ændres, og hvorfor.',
      en: 'Read the need again, answer the complaint, and write whether the decision stands or changes, and why.',
    },
  })
}
