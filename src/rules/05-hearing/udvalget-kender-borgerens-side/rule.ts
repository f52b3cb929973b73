import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { grounds2024, rsl4 } from './source.ts'

type Meeting = NonNullable<CaseView['file']['committees']>[number]

/** A committee that hears only one side can overlook something. */
export const udvalgetKenderBorgerensSide: CaseRule = {
  id: 'udvalget-kender-borgerens-side',
  title: {
    da: 'Udvalget kender borgerens side, før det råder til at give mindre',
    en: 'The committee knows the citizen’s side before it advises to give less',
  },
  checklist: [],
  sources: [rsl4, grounds2024],

  check(view) {
    const { committees } = view.file
    if (committees === undefined) return unknown('om sagen har været i et visitationsudvalg')
    const less = view.needs.filter(({ adverse }) => adverse === true)
    const meetings = committees.filter(({ agenda }) => about(agenda, less).length > 0)
    if (meetings.length === 0) return notApplicable('Intet udvalg har set på noget, hvor borgeren får mindre.')
    const deaf = meetings.filter((meeting) => !knowsCitizen(meeting, about(meeting.agenda, less)))
    const told = deaf.filter(({ citizen }) => citizen === 'ikke-inviteret')
    if (told.length === 0 && deaf.some(({ citizen }) => citizen === undefined))
      return unknown('om borgeren var inviteret til udvalget')
    return verdictOf(told.map((meeting) => findingOf(committees.indexOf(meeting))))
  },
}

/** A meeting with no agenda was about all of it. */
function about(agenda: Meeting['agenda'], needs: readonly NeedView[]): readonly NeedView[] {
  return agenda.length === 0 ? needs : needs.filter(({ need }) => agenda.includes(need.id))
}

/** The citizen was there or asked, or the file held their own account of each need by then. */
function knowsCitizen({ citizen, on }: Meeting, needs: readonly NeedView[]): boolean {
  if (citizen === 'deltog' || citizen === 'inviteret') return true
  return needs.every(({ statements }) =>
    statements.some(
      ({ source }) =>
        source !== undefined && (source.kind === 'borger' || source.kind === 'paaroerende') && source.date <= on,
    ),
  )
}

function findingOf(index: number): CaseFinding {
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    level: 'raad',
    at: `/committees/${index}/citizen`,
    what: {
      da: 'Udvalget så på sagen, uden at borgeren var inviteret, og uden at borgerens egne oplysninger lå der.',
      en: 'The committee looked at the case without the citizen invited and without the citizen’s own account.',
    },
    why: {
      da: 'Borgere oplever udvalget som langt fra sagen. Den, der hører begge sider, opdager lettere, hvad der mangler.',
      en: 'Citizens find the committee far from their case. Whoever hears both sides sees more easily what lacks.',
    },
    remedy: {
      da: 'Inviter borgeren til den del, der handler om at sige nej, eller læg borgerens egne ord om hvert behov frem.',
      en: 'Invite the citizen to the part about a no, or put the citizen’s own words on each need before the committee.',
    },
  })
}
