import { addDays } from '../../base/date.ts'
import type { DocumentId } from '../00-case/case-id.ts'
import type { Source } from '../02-information/source.ts'
import type { CaseFile } from '../case-file.ts'
import { EKSPERT, PAAROERENDE, SAMTALE, STATUS } from './need-plan.specimen.ts'
import { type CasePlan, type HearingSpecimen, record } from './case-plan.specimen.ts'

export function sourcesOf({ person, begun, hearing }: CasePlan, isHeld: boolean): readonly Source[] {
  const document = (name: string) => `dok-${name}` as DocumentId
  return [
    {
      id: SAMTALE,
      kind: 'borger',
      title: `Samtale hos ${person.name}`,
      date: addDays(begun, 9),
      form: 'mundtlig',
      noted: true,
      obtained: 'fra-borgeren',
      knownToCitizen: true,
    },
    {
      id: PAAROERENDE,
      kind: 'paaroerende',
      title: `Samtale med ${person.name}s ${person.relative.called}`,
      date: addDays(begun, 14),
      form: 'mundtlig',
      noted: true,
      obtained: 'indhentet',
      knownToCitizen: true,
    },
    {
      id: STATUS,
      kind: isHeld ? 'udfoerer' : 'fagperson',
      title: isHeld ? 'Statusnotat fra bostøtten i Birkehus' : 'Udtalelse fra kontaktpersonen i værestedet',
      date: addDays(begun, 16),
      form: 'skriftlig',
      document: document('status'),
      obtained: 'indhentet',
      knownToCitizen: hearing === 'kendt',
    },
    {
      id: EKSPERT,
      kind: person.expert.kind,
      title: person.expert.title,
      date: addDays(begun, 18),
      form: 'skriftlig',
      document: document('ekspert'),
      obtained: 'indhentet',
      knownToCitizen: hearing === 'kendt',
    },
  ]
}

/** The hearing that was held, or why none was. */
export function hearingOf(
  { person }: CasePlan,
  { isHeard, heardOn, against, readers }: HearingSpecimen,
): Pick<CaseFile, 'partshoeringer' | 'partshoeringExemption'> {
  return {
    partshoeringer: isHeard
      ? [
          {
            id: record('hoering-1'),
            sent: heardOn,
            due: addDays(heardOn, 14),
            to: readers,
            statements: against.map(({ id }) => id),
            sources: [...new Set(against.map(({ source }) => source))],
            answer: { on: addDays(heardOn, 6), words: 'Det er rigtigt nok, at det går bedre.' },
            used: `${person.name} bekræfter det, der er set, og vurderingen er den samme.`,
          },
        ]
      : [],
    ...(isHeard
      ? {}
      : {
          partshoeringExemption:
            against.length > 0
              ? {
                  ground: 'parten-kender-oplysningerne' as const,
                  why: `${person.name} har selv fået papirerne at læse, før de blev sendt til kommunen.`,
                }
              : {
                  ground: 'intet-til-ugunst' as const,
                  why: 'Ingen oplysninger i sagen taler imod det, der er søgt om.',
                },
        }),
  }
}
