import { plainDate } from '../base/date.ts'
import type {
  CaseId,
  MunicipalityCode,
  NeedId,
  OfficialId,
  PartyId,
  RecordId,
  SourceId,
  StatementId,
} from './00-case/case-id.ts'
import type { CaseFile } from './case-file.ts'

const sel85 = { act: 'SEL', paragraph: '85' } as const
const day = plainDate

/**
 * A lawful, complete case: Karla Vind applied for help with her post and with shopping. She gets the first and is
 * refused the second, for reasons that stand. Everything is known. Change one thing to get a flaw.
 */
export function aCase(change: Partial<CaseFile> = {}): CaseFile {
  return { ...COMPLETE, ...change }
}

/** The same without some fields, as another system may hand it over. */
export function aCaseWithout(...fields: readonly (keyof CaseFile)[]): CaseFile {
  const kept = Object.entries(COMPLETE).filter(([field]) => !fields.includes(field as keyof CaseFile))
  return Object.fromEntries(kept) as unknown as CaseFile
}

/** Changes the one with this id (or this need), and leaves the others. */
export function withChanged<T extends { readonly id: string } | { readonly need: string }>(
  list: readonly T[],
  key: string,
  change: Partial<T>,
): readonly T[] {
  return list.map((item) => (('id' in item ? item.id : item.need) === key ? { ...item, ...change } : item))
}

export const POST = 'behov-post' as NeedId
export const INDKOEB = 'behov-indkoeb' as NeedId
export const KARLA = 'part-karla' as PartyId
export const RAADGIVER = 'medarbejder-raadgiver' as OfficialId
export const LEDER = 'medarbejder-leder' as OfficialId

const source = (id: string) => id as SourceId
const statement = (id: string) => id as StatementId
const record = (id: string) => id as RecordId

const COMPLETE: CaseFile = {
  municipality: '0999' as MunicipalityCode,
  id: 'sag-karla' as CaseId,
  area: 'voksen',
  round: { number: 1, begun: day('2025-01-06'), procedure: 'ansoegning', instructions: [] },
  parties: [{ id: KARLA, role: 'borger', mandates: ['modtage-breve', 'udtale-sig', 'se-sagen', 'klage'] }],
  consents: [
    {
      id: record('samtykke-udfoerer'),
      to: 'alle-naevnte',
      answer: 'ja',
      on: day('2025-01-08'),
      form: 'skriftlig',
      covers: 'Bostøtten i Birkehus og egen læge må spørges om post og indkøb.',
    },
  ],
  notes: [
    {
      id: record('notat-samtale'),
      on: day('2025-01-15'),
      of: day('2025-01-15'),
      by: RAADGIVER,
      about: 'moede',
      text: 'Samtale hos Karla om post og indkøb. Hun har læst notatet igennem.',
    },
  ],
  officials: [
    { id: RAADGIVER, role: 'raadgiver', part: 'afgoer', interest: 'ingen' },
    { id: LEDER, role: 'leder', part: 'godkender', interest: 'ingen' },
  ],
  applications: [
    {
      id: record('ansoegning-1'),
      received: day('2025-01-06'),
      form: 'skriftlig',
      words: 'Jeg får ikke åbnet min post, og det hele hober sig op. Jeg vil også gerne have en med, når jeg handler.',
      named: [sel85],
      publishedDeadline: { weeks: 10 },
      receipt: day('2025-01-07'),
      delayNotices: [],
      postponements: [],
      considered: [
        sel85,
        { act: 'SEL', paragraph: '82 b' },
        { act: 'SEL', paragraph: '83' },
        { act: 'SEL', paragraph: '97' },
      ],
    },
  ],
  sources: [
    {
      id: source('kilde-samtale'),
      kind: 'borger',
      title: 'Samtale hos Karla',
      date: day('2025-01-15'),
      form: 'mundtlig',
      noted: true,
      obtained: 'fra-borgeren',
      knownToCitizen: true,
    },
    {
      id: source('kilde-bostoette'),
      kind: 'udfoerer',
      title: 'Statusnotat fra bostøtten i Birkehus',
      date: day('2025-01-27'),
      form: 'skriftlig',
      document: 'dok-status' as never,
      obtained: 'indhentet',
      knownToCitizen: false,
    },
    {
      id: source('kilde-laege'),
      kind: 'praktiserende-laege',
      title: 'Udtalelse fra egen læge',
      date: day('2025-01-29'),
      form: 'skriftlig',
      document: 'dok-laege' as never,
      obtained: 'indhentet',
      knownToCitizen: false,
    },
  ],
  statements: [
    {
      id: statement('opl-1'),
      source: source('kilde-samtale'),
      needs: [POST],
      topic: 'konsekvens',
      points: 'taler-for',
      text: 'Når der kommer et brev, lægger jeg det i skuffen, for jeg bliver helt svimmel af det.',
      verbatim: true,
    },
    {
      id: statement('opl-2'),
      source: source('kilde-laege'),
      needs: [POST],
      topic: 'konsekvens',
      points: 'taler-for',
      text: 'Hendes angst gør, at hun ikke kan åbne breve fra myndigheder alene; hun har to gange mistet ydelser af den grund.',
      verbatim: false,
    },
    {
      id: statement('opl-3'),
      source: source('kilde-samtale'),
      needs: [INDKOEB],
      topic: 'oenske',
      points: 'taler-for',
      text: 'Jeg vil gerne have en med, når jeg handler, for det er hyggeligere.',
      verbatim: true,
    },
    {
      id: statement('opl-4'),
      source: source('kilde-bostoette'),
      needs: [INDKOEB],
      topic: 'konsekvens',
      points: 'taler-imod',
      text: 'Karla har hver uge siden oktober handlet alene efter en seddel og er kommet hjem med det, hun skulle.',
      verbatim: false,
    },
  ],
  questions: [],
  disagreements: [],
  reviews: [
    { id: record('gennemgang-1'), on: day('2025-02-03'), statement: null, answer: 'ja', words: 'Ja, sådan er det.' },
  ],
  needs: [
    {
      id: POST,
      activity: 'at åbne og forstå post',
      theme: 'praktiske-opgaver-i-hjemmet',
      origin: { kind: 'ansoegning', application: record('ansoegning-1') },
      words: 'Jeg får ikke åbnet min post.',
      goal: 'At Karla får åbnet sin post hver uge og ved, hvad hun skal gøre ved den.',
      wish: 'En, der sidder ved siden af.',
      asked: { provision: sel85 },
      personkreds: {
        answer: 'indenfor',
        provision: sel85,
        basis: 'aktivitet',
        because: ['nedsat-psykisk'],
        reason: 'Angsten gør, at Karla ikke kan åbne post alene, og det har haft følger for hendes økonomi.',
        statements: [statement('opl-1'), statement('opl-2')],
        demands: [],
      },
    },
    {
      id: INDKOEB,
      activity: 'at købe ind',
      theme: 'praktiske-opgaver-i-hjemmet',
      origin: { kind: 'ansoegning', application: record('ansoegning-1') },
      words: 'Jeg vil også gerne have en med, når jeg handler.',
      wish: 'En at følges med.',
      asked: { provision: sel85 },
      personkreds: {
        answer: 'udenfor',
        provision: sel85,
        basis: 'aktivitet',
        because: [],
        reason: 'Karla handler selv ind hver uge efter en seddel; angsten hindrer hende ikke i det.',
        statements: [statement('opl-4')],
        demands: [],
      },
    },
  ],
  assessments: [
    {
      need: POST,
      text: 'Vi lægger vægt på, at Karla ikke kan åbne post fra myndigheder alene på grund af angst, og at hun har mistet ydelser, fordi breve lå uåbnede.',
      decisive: [statement('opl-1'), statement('opl-2')],
      setAside: [],
      considerations: ['funktionsevne', 'konsekvens-i-aktiviteten'],
      individual: true,
      enough: { answer: 'ja', why: 'Karla og hendes læge beskriver det samme, og det er nyt.' },
    },
    {
      need: INDKOEB,
      text: 'Vi lægger vægt på, at Karla siden oktober har handlet ind alene hver uge. Ønsket om selskab forstår vi godt, men det viser ikke, at hun har brug for støtte til at købe ind.',
      decisive: [statement('opl-4')],
      setAside: [
        { statement: statement('opl-3'), why: 'Ønsket handler om selskab, ikke om at hun ikke kan købe ind.' },
      ],
      considerations: ['funktionsevne', 'konsekvens-i-aktiviteten'],
      individual: true,
      enough: { answer: 'ja', why: 'Bostøtten har set det fra uge til uge.' },
    },
  ],
  partshoeringer: [
    {
      id: record('hoering-1'),
      sent: day('2025-02-04'),
      due: day('2025-02-18'),
      to: [KARLA],
      statements: [statement('opl-4')],
      sources: [source('kilde-bostoette'), source('kilde-laege')],
      answer: { on: day('2025-02-10'), words: 'Det er rigtigt, at jeg selv handler, men det er ensomt.' },
      used: 'Svaret bekræfter, at Karla selv handler. Hun har fået at vide, hvor hun kan møde andre.',
    },
  ],
  committees: [],
  sparrings: [{ id: record('sparring-1'), on: day('2025-02-19'), by: LEDER, understood: true, gaps: [] }],
  formerGrants: [],
  views: [
    {
      id: record('synspunkt-1'),
      words: 'Det er ensomt at handle alene.',
      statement: statement('opl-3'),
      reply:
        'Ensomhed tager vi alvorligt. Værestedet i Møllegade har fælles indkøb om torsdagen, og Karla har sagt ja til at se det.',
    },
  ],
  answers: [
    {
      need: POST,
      answer: {
        kind: 'bevilget',
        provision: sel85,
        extent: { from: 0.5, to: 1, unit: 'timer', per: 'uge' },
        content:
          'En bostøtte sidder ved siden af, mens Karla åbner sin post, og hjælper hende med at se, hvad der skal svares på.',
        purpose: 'At Karla får åbnet sin post og ikke mister penge eller aftaler.',
        form: 'individuel',
        provider: 'Birkehus',
        toldProvider: { from: 0.5, to: 1, unit: 'timer', per: 'uge' },
        from: day('2025-03-10'),
      },
      change: { kind: 'ny' },
    },
    {
      need: INDKOEB,
      answer: {
        kind: 'afslag',
        provision: sel85,
        reason: 'Karla køber selv ind hver uge og har ikke brug for støtte til det.',
      },
      change: { kind: 'ny' },
    },
  ],
  decision: {
    id: record('afgoerelse-1'),
    on: day('2025-03-03'),
    by: RAADGIVER,
    approvals: [
      { by: LEDER, on: day('2025-03-03'), answer: 'godkendt', why: 'Begge behov er begrundet i det, der er oplyst.' },
    ],
    actionPlan: 'tilbudt',
    followUp: day('2025-09-01'),
    complaintGuidance: [{ provision: sel85, told: true }],
  },
  letters: [
    {
      id: record('brev-hoering'),
      about: 'partshoering',
      sent: day('2025-02-04'),
      to: [KARLA],
      channel: 'digital-post',
      delivered: day('2025-02-04'),
    },
    {
      id: record('brev-afgoerelse'),
      about: 'afgoerelse',
      sent: day('2025-03-03'),
      to: [KARLA],
      channel: 'digital-post',
      delivered: day('2025-03-03'),
    },
  ],
  calls: [
    {
      id: record('opkald-1'),
      on: day('2025-03-03'),
      when: 'foer-brevet',
      reached: true,
      note: 'Karla fik resultatet forklaret.',
    },
  ],
}
