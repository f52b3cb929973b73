import { addWeeks, type PlainDate } from '../../base/date.ts'
import { uniqueBy } from '../../base/list.ts'
import { listProvisions, normalParagraph } from '../../law/provision.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { CaseFile } from '../case-file.ts'
import { type BuiltNeed, sel85 } from './need-plan.specimen.ts'
import { type CasePlan, type HearingSpecimen, LEDER, RAADGIVER, record } from './case-plan.specimen.ts'

/** The decision, and how it was told. */
export function decisionOf(
  { person }: CasePlan,
  decided: PlainDate,
  built: readonly BuiltNeed[],
  { isHeard, heardOn, readers }: HearingSpecimen,
): Pick<CaseFile, 'decision' | 'letters' | 'calls'> {
  return {
    decision: {
      id: record('afgoerelse-1'),
      on: decided,
      by: RAADGIVER,
      approvals: [
        { by: LEDER, on: decided, answer: 'godkendt', why: 'Hvert behov er begrundet i det, der er oplyst.' },
      ],
      ...effectiveOf(built, decided),
      actionPlan: 'tilbudt',
      followUp: addWeeks(decided, 26),
      complaintGuidance: appealableOf(built).map((provision) => ({ provision, told: true })),
    },
    letters: [
      ...(isHeard
        ? [
            {
              id: record('brev-hoering'),
              about: 'partshoering' as const,
              sent: heardOn,
              to: readers,
              channel: 'digital-post' as const,
              delivered: heardOn,
            },
          ]
        : []),
      {
        id: record('brev-afgoerelse'),
        about: 'afgoerelse',
        sent: decided,
        to: readers,
        channel: 'digital-post',
        delivered: decided,
      },
    ],
    calls: [
      {
        id: record('opkald-1'),
        on: decided,
        when: 'foer-brevet',
        reached: true,
        note: `${person.name} fik resultatet forklaret.`,
      },
    ],
  }
}

/** Help under § 96 is cut with 14 weeks' notice (SEL § 3 a); other help with a fair time to get used to it. */
function effectiveOf(built: readonly BuiltNeed[], decided: PlainDate): { readonly effective?: PlainDate } {
  const lost = built.filter(({ answer }) => answer.change.kind === 'nedsaettelse' || answer.change.kind === 'ophoer')
  if (lost.length === 0) return {}
  return { effective: addWeeks(decided, lost.some(({ former }) => former?.provision.paragraph === '96') ? 15 : 5) }
}

function appealableOf(built: readonly BuiltNeed[]): readonly ProvisionRef[] {
  const used = built.flatMap(({ answer: { answer }, need }): readonly ProvisionRef[] => {
    switch (answer.kind) {
      case 'bevilget':
        return [answer.provision, ...(need.asked?.provision === undefined ? [] : [need.asked.provision])]
      case 'afslag':
        return [answer.provision]
      case 'daekket-paa-anden-vis':
        return [
          ...(answer.provision === undefined ? [] : [answer.provision]),
          ...(answer.refuses === undefined ? [] : [answer.refuses]),
        ]
      case 'ikke-et-behov':
        return [sel85]
    }
  })
  return uniqueBy(used, nameOf).filter(
    ({ act, paragraph }) => listProvisions(act, paragraph).at(-1)?.appealable === true,
  )
}

export function nameOf({ act, paragraph }: ProvisionRef): string {
  return `${act} ${normalParagraph(paragraph)}`
}
