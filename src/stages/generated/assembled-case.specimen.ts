import { addDays } from '../../base/date.ts'
import { uniqueBy } from '../../base/list.ts'
import type { CaseId, MunicipalityCode } from '../00-case/case-id.ts'
import type { Party } from '../00-case/party.ts'
import type { Procedure } from '../00-case/round.ts'
import { buildNeed } from './built-need.specimen.ts'
import type { CaseFile } from '../case-file.ts'
import { APPLICATION, type BuiltNeed, EKSPERT, PAAROERENDE, SAMTALE, STATUS } from './need-plan.specimen.ts'
import { buildNeighbour } from './neighbour-need.specimen.ts'
import { decisionOf, nameOf } from './assembled-decision.specimen.ts'
import { hearingOf, sourcesOf } from './assembled-information.specimen.ts'
import { type CasePlan, CITIZEN, HELPER, LEDER, RAADGIVER, record, VISITATOR } from './case-plan.specimen.ts'

/** A lawful, complete case: everything is known, and nothing in it is a flaw. */
export function assembleCase(plan: CasePlan): CaseFile {
  const { person, begun, days, helper } = plan
  const decided = addDays(begun, days)
  const frame = { person, begun, decided }
  const built: readonly BuiltNeed[] = [
    ...plan.needs.map((need, index) => buildNeed(frame, need, index)),
    ...(plan.neighbour === undefined ? [] : [buildNeighbour(frame, plan.neighbour, plan.needs.length)]),
  ]
  const isHeld = built.some(({ former }) => former !== undefined)
  const procedure: Procedure = isHeld && plan.procedure === 'ansoegning' ? 'opfoelgning' : plan.procedure
  const statements = built.flatMap((one) => one.statements)
  const sources = sourcesOf(plan, isHeld).filter(
    ({ id }) => id === SAMTALE || statements.some(({ source }) => source === id),
  )
  const against = statements.filter(
    ({ source, points }) => points === 'taler-imod' && (source === STATUS || source === EKSPERT),
  )
  const parties: readonly Party[] = [
    { id: CITIZEN, role: 'borger', mandates: ['modtage-breve', 'udtale-sig', 'se-sagen', 'klage'] },
    ...(helper === 'ingen'
      ? []
      : [
          {
            id: HELPER,
            role: helper,
            from: begun,
            mandates: helper === 'bisidder' ? [] : (['modtage-breve', 'udtale-sig', 'se-sagen', 'klage'] as const),
          },
        ]),
  ]
  const readers = parties.filter(({ mandates }) => mandates.includes('modtage-breve')).map(({ id }) => id)
  const hearing = {
    isHeard: against.length > 0 && plan.hearing === 'holdt',
    heardOn: addDays(begun, 28),
    against,
    readers,
  }

  return {
    municipality: '0999' as MunicipalityCode,
    id: `sag-${begun}` as CaseId,
    area: 'voksen',
    round: {
      number: procedure === 'hjemvisning' || procedure === 'genoptagelse' ? 2 : 1,
      begun,
      procedure,
      instructions:
        procedure === 'hjemvisning'
          ? [
              {
                id: record('punkt-1'),
                asked: `Indhent oplysninger om, hvad ${person.impairment} betyder for hver aktivitet, der er søgt støtte til.`,
                answeredBy: `${person.name} har fortalt om hver aktivitet, og ${person.expert.called} har skrevet om følgerne. Det står i kilderne fra denne runde.`,
              },
            ]
          : [],
    },
    parties,
    consents: [
      {
        id: record('samtykke-1'),
        to: 'alle-naevnte',
        answer: 'ja',
        on: addDays(begun, 2),
        form: 'skriftlig',
        covers: 'Dem, der er nævnt i sagens kilder, må spørges om de behov, sagen handler om.',
      },
    ],
    notes: [
      {
        id: record('notat-samtale'),
        on: addDays(begun, 9),
        of: addDays(begun, 9),
        by: RAADGIVER,
        about: 'moede',
        text: `Samtale hos ${person.name}. Notatet er læst igennem af ${person.name} selv.`,
      },
      ...(sources.some(({ id }) => id === PAAROERENDE)
        ? [
            {
              id: record('notat-paaroerende'),
              on: addDays(begun, 14),
              of: addDays(begun, 14),
              by: RAADGIVER,
              about: 'telefonsamtale' as const,
              text: `Samtale med ${person.name}s ${person.relative.called}.`,
            },
          ]
        : []),
    ],
    officials: [
      { id: RAADGIVER, role: 'raadgiver', part: 'afgoer', interest: 'ingen' },
      { id: LEDER, role: 'leder', part: 'godkender', interest: 'ingen' },
      ...(plan.committee
        ? [
            {
              id: VISITATOR,
              role: 'visitator' as const,
              part: 'raadgiver-i-udvalg' as const,
              interest: 'ingen' as const,
            },
          ]
        : []),
    ],
    applications: [
      {
        id: APPLICATION,
        received: begun,
        form: 'skriftlig',
        words: [...built.flatMap(({ need }) => need.words ?? []), 'Det er det, jeg gerne vil have hjælp til.'].join(
          ' ',
        ),
        named: uniqueBy(
          built.flatMap(({ need }) => need.asked?.provision ?? []),
          nameOf,
        ),
        publishedDeadline: { weeks: 12 },
        receipt: addDays(begun, 1),
        delayNotices: [],
        postponements: [],
        considered: ['82 b', '83', '85', '96', '97', '107'].map((paragraph) => ({ act: 'SEL', paragraph })),
      },
    ],
    sources,
    statements,
    questions: [],
    disagreements: [],
    reviews: [
      { id: record('gennemgang-1'), on: addDays(begun, 24), statement: null, answer: 'ja', words: 'Ja, sådan er det.' },
    ],
    needs: built.map(({ need }) => need),
    assessments: built.map(({ assessment }) => assessment),
    ...hearingOf(plan, hearing),
    committees: plan.committee
      ? [
          {
            id: record('udvalg-1'),
            on: addDays(begun, 42),
            agenda: built.map(({ need }) => need.id),
            members: [VISITATOR],
            citizen: 'inviteret',
            advice: 'Udvalget er enigt i, at oplysningerne om hver aktivitet bærer indstillingen.',
            bound: false,
          },
        ]
      : [],
    sparrings: plan.sparring
      ? [{ id: record('sparring-1'), on: addDays(begun, 42), by: LEDER, understood: true, gaps: [] }]
      : [],
    ...nonCooperationOf(built),
    formerGrants: built.flatMap(({ former }) => former ?? []),
    views: built.flatMap(({ view }) => view ?? []),
    answers: built.map(({ answer }) => answer),
    ...decisionOf(plan, decided, built, hearing),
  }
}

/** The process is one for the case, whatever it was that the citizen turned down. */
function nonCooperationOf(built: readonly BuiltNeed[]): Pick<CaseFile, 'nonCooperation'> {
  const found = built.find(({ nonCooperation }) => nonCooperation !== undefined)?.nonCooperation
  return found === undefined ? {} : { nonCooperation: found }
}
