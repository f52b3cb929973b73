import { addDays, addWeeks, type PlainDate } from '../base/date.ts'
import { uniqueBy } from '../base/list.ts'
import { listProvisions, normalParagraph } from '../law/provision.ts'
import type { ProvisionRef } from '../law/provision-row.ts'
import type { CaseId, DocumentId, MunicipalityCode, OfficialId, PartyId, RecordId } from './00-case/case-id.ts'
import type { Party } from './00-case/party.ts'
import type { Procedure } from './00-case/round.ts'
import type { Source } from './02-information/source.ts'
import { buildNeed } from './built-need.specimen.ts'
import type { CaseFile } from './case-file.ts'
import {
  APPLICATION,
  type BuiltNeed,
  EKSPERT,
  type Neighbour,
  PAAROERENDE,
  SAMTALE,
  sel85,
  STATUS,
} from './need-plan.specimen.ts'
import type { NeedPlan } from './need-base.specimen.ts'
import { buildNeighbour } from './neighbour-need.specimen.ts'
import type { PersonSpecimen } from './person.specimen.ts'

/** All that is chosen for a generated case. The rest follows from it. */
export interface CasePlan {
  readonly person: PersonSpecimen
  readonly begun: PlainDate
  /** Days from receipt to decision. */
  readonly days: number
  readonly needs: readonly NeedPlan[]
  readonly neighbour?: Neighbour
  /** How the case came about, where the citizen had help before or the board sent it back. */
  readonly procedure: Procedure
  readonly helper: 'ingen' | 'partsrepraesentant' | 'vaerge' | 'bisidder'
  /** The citizen was heard, or had the provider's paper already. */
  readonly hearing: 'holdt' | 'kendt'
  readonly committee: boolean
  readonly sparring: boolean
}

const CITIZEN = 'part-borger' as PartyId
const HELPER = 'part-ved-siden-af' as PartyId
const RAADGIVER = 'medarbejder-raadgiver' as OfficialId
const LEDER = 'medarbejder-leder' as OfficialId
const VISITATOR = 'medarbejder-visitator' as OfficialId
const record = (id: string) => id as RecordId

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
  const isHeard = against.length > 0 && plan.hearing === 'holdt'
  const heardOn = addDays(begun, 28)

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

function sourcesOf({ person, begun, hearing }: CasePlan, isHeld: boolean): readonly Source[] {
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

/** The process is one for the case, whatever it was that the citizen turned down. */
function nonCooperationOf(built: readonly BuiltNeed[]): Pick<CaseFile, 'nonCooperation'> {
  const found = built.find(({ nonCooperation }) => nonCooperation !== undefined)?.nonCooperation
  return found === undefined ? {} : { nonCooperation: found }
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

function nameOf({ act, paragraph }: ProvisionRef): string {
  return `${act} ${normalParagraph(paragraph)}`
}
