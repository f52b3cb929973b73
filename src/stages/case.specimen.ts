import { plainDate } from '../base/date.ts'
import type { CaseId, MunicipalityCode } from './00-case/case-id.ts'
import type { CaseFile } from './case-file.ts'
import { INDKOEB, KARLA, LEDER, POST, RAADGIVER, record, sel85, source, statement } from './karla.specimen.ts'
import { KARLAS_INFORMATION } from './karlas-information.specimen.ts'
import { KARLAS_NEEDS } from './karlas-needs.specimen.ts'

export { INDKOEB, KARLA, LEDER, POST, RAADGIVER } from './karla.specimen.ts'

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
  ...KARLAS_INFORMATION,
  ...KARLAS_NEEDS,
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
          'En bostøtte sidder ved siden af, mens Karla åbner sin post, og hjælper med at se, hvad der skal svares på.',
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
