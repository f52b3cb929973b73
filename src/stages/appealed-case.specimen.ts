import { plainDate } from '../base/date.ts'
import type { DocumentId, OfficialId, RecordId, StatementId } from './00-case/case-id.ts'
import type { Complaint } from './08-complaint/complaint.ts'
import type { Genvurdering } from './09-reassessment/genvurdering.ts'
import { type BoardFile, FILE_ITEMS, type FileItem, type FileLine } from './10-board/board-file.ts'
import type { BoardInstruction } from './11-outcome/instruction-kind.ts'
import type { Outcome, Ruling } from './11-outcome/outcome.ts'
import { aCase, INDKOEB, KARLA } from './case.specimen.ts'
import type { WholeCase } from './own-case.ts'

const day = plainDate
const record = (id: string) => id as RecordId
const document = (id: string) => id as DocumentId

const JURIST = 'medarbejder-jurist' as OfficialId

export const KLAGE: Complaint = {
  id: record('klage-1'),
  by: KARLA,
  channel: 'mundtlig',
  received: day('2025-03-20'),
  words: 'Bostøtten kender kun mine gode uger. I de dårlige kommer jeg ikke ud, og så spiser jeg ikke.',
  contested: [INDKOEB],
  approved: { on: day('2025-03-21'), by: KARLA },
  acknowledged: day('2025-03-21'),
}

export const GENVURDERING: Genvurdering = {
  id: record('genvurdering-1'),
  complaint: KLAGE.id,
  by: JURIST,
  begun: day('2025-03-24'),
  newSources: [],
  delays: [],
  parts: [
    {
      kind: 'fastholdt',
      need: INDKOEB,
      replies: [
        {
          argument: 'Bostøtten kender kun de gode uger.',
          reply:
            'Birkehus har skrevet ned hver torsdag siden oktober, også i de tre uger i december, hvor Karla var syg.',
        },
        {
          argument: 'I de dårlige uger spiser jeg ikke.',
          reply: 'I december fik Karla varer bragt af sin søster. Hun har siden aftalt det samme med supermarkedet.',
        },
      ],
      why: 'Karla har klaret sine indkøb i både gode og dårlige uger, og hun har en aftale om levering, når angsten er værst.',
    },
  ],
  finished: day('2025-04-10'),
}

const HAS: Partial<Record<FileItem, readonly string[]>> = {
  ansoegning: ['dok-ansoegning'],
  afgoerelse: ['dok-afgoerelse'],
  klage: ['dok-klage'],
  genvurdering: ['dok-genvurdering'],
  'oplysninger-fra-borgeren': ['dok-samtale'],
  statusnotater: ['dok-status'],
  'laegelige-oplysninger': ['dok-laege'],
  partshoering: ['dok-hoering'],
  hoeringssvar: ['dok-hoeringssvar'],
  notater: ['dok-notat'],
}

const LINES: readonly FileLine[] = FILE_ITEMS.map((item) => {
  const documents = HAS[item]
  return documents === undefined
    ? { item, state: 'findes-ikke' }
    : { item, state: 'med', documents: documents.map(document) }
})

const BOARD_FILE: BoardFile = {
  lines: LINES,
  sent: day('2025-04-10'),
  received: { on: day('2025-04-11'), number: '25-12345' },
  requests: [],
  contacts: [],
}

/** Lawful: Karla has complained, orally, over the refusal of help with shopping. */
export function aComplainedCase(klage: Partial<Complaint> = {}, change: Partial<WholeCase> = {}): WholeCase {
  return { ...aCase(), complaints: [{ ...KLAGE, ...klage }], genvurderinger: [], ...change }
}

/** Lawful: her complaint was read afresh by a lawyer and answered, and she was told. */
export function aReassessedCase(
  genvurdering: Partial<Genvurdering> = {},
  klage: Partial<Complaint> = {},
  change: Partial<WholeCase> = {},
): WholeCase {
  const file = aComplainedCase(klage)
  return {
    ...file,
    officials: [...(file.officials ?? []), { id: JURIST, role: 'jurist', part: 'forbereder', interest: 'ingen' }],
    genvurderinger: [{ ...GENVURDERING, ...genvurdering }],
    letters: [
      ...(file.letters ?? []),
      {
        id: record('brev-genvurdering'),
        about: 'genvurdering',
        sent: day('2025-04-10'),
        to: [KARLA],
        channel: 'digital-post',
        delivered: day('2025-04-10'),
      },
    ],
    ...change,
  }
}

/** Lawful: the case is with the board, with every document. */
export function aCaseAtTheBoard(boardFile: Partial<BoardFile> = {}, change: Partial<WholeCase> = {}): WholeCase {
  return aReassessedCase({}, {}, { boardFile: { ...BOARD_FILE, ...boardFile }, ...change })
}

/** The same list with one line changed. */
export function linesWith(line: FileLine): readonly FileLine[] {
  return LINES.map((one) => (one.item === line.item ? line : one))
}

export const ANVISNING: BoardInstruction = {
  id: record('anvisning-1'),
  need: INDKOEB,
  text: 'Spørg Karlas læge, hvad angsten betyder for indkøb i de dårlige uger.',
  source: 'praktiserende-laege',
  matter: 'Hvad betyder angsten for, om Karla kan købe ind i de dårlige uger?',
  reason: 'Statusnotatet beskriver kun uger, hvor bostøtten har været der.',
  purpose: 'funktionsnedsaettelse',
}

export const HJEMVISNING: Extract<Ruling, { kind: 'hjemvisning' }> = {
  kind: 'hjemvisning',
  category: 'A',
  flaws: [
    {
      mangel: 'mangelfuldt-oplyst',
      need: INDKOEB,
      missingSource: 'praktiserende-laege',
      matter: 'Hvad angsten betyder for indkøb i de dårlige uger',
      arose: 'foer-afgoerelsen',
    },
  ],
  instructions: [ANVISNING],
}

export const AENDRING: Extract<Ruling, { kind: 'aendring' }> = {
  kind: 'aendring',
  category: 'C',
  flaws: [{ mangel: 'vaegtning', need: INDKOEB, arose: 'foer-afgoerelsen' }],
  answers: [
    {
      need: INDKOEB,
      answer: {
        kind: 'bevilget',
        provision: { act: 'SEL', paragraph: '85' },
        extent: { from: 1, to: 1, unit: 'timer', per: 'uge' },
        content: 'Følgeskab til indkøb i de uger, hvor angsten er værst.',
        purpose: 'At Karla har mad i huset.',
        form: 'individuel',
      },
      change: { kind: 'ny' },
    },
  ],
}

/** What is missing can't be weighed: whoever puts another answer in its place says that the case is informed. */
function groundsOf(ruling: Ruling): string {
  if (lacksFacts(ruling)) return 'De dårlige uger er ikke belyst af nogen, der har set dem.'
  if (ruling.kind === 'stadfaestelse') return 'Karla har klaret sine indkøb i både gode og dårlige uger.'
  return 'De dårlige uger er belyst: i december fik Karla varerne bragt af sin søster, fordi hun ikke kom ud. Det skal veje tungere end de gode uger.'
}

function lacksFacts(ruling: Ruling): boolean {
  return 'category' in ruling && ruling.category === 'A'
}

export function anOutcome(ruling: Ruling, change: Partial<Outcome> = {}): Outcome {
  return {
    id: record('udfald-1'),
    decidedOn: day('2025-05-12'),
    number: '25-12345',
    parts: [
      {
        id: record('del-1'),
        needs: [INDKOEB],
        ruling,
        grounds: groundsOf(ruling),
      },
    ],
    ...change,
  }
}

/** Lawful: the board has decided; it had first called the municipality. */
export function aDecidedAppeal(outcome: Outcome, change: Partial<WholeCase> = {}): WholeCase {
  const contact = {
    id: record('kontakt-1'),
    on: day('2025-04-22'),
    between: 'kommune-og-styrelse',
    by: 'styrelsen-kari' as OfficialId,
    about: outcome.parts.some(({ ruling }) => lacksFacts(ruling))
      ? 'Kommunen har ikke spurgt lægen om indkøb og har ikke andet liggende.'
      : 'Kommunen har sendt alt, hvad den har om de dårlige uger.',
  } as const
  const { carryOutBy } = outcome
  return aCaseAtTheBoard(
    { contacts: [contact] },
    {
      outcome,
      compliance: { proofs: [], fogedsag: [], ...(carryOutBy === undefined ? {} : { dueOn: carryOutBy }) },
      ...change,
    },
  )
}

/** Lawful, and told from end to end: granted and refused, complained of, reassessed, changed by the board, and carried out. */
export function aWholeAppeal(): WholeCase {
  const dueOn = day('2025-06-09')
  const how = 'Birkehus er begyndt at følge Karla til indkøb i de uger, hvor angsten er værst.'
  return aDecidedAppeal(anOutcome(AENDRING, { carryOutBy: dueOn }), {
    compliance: { dueOn, proofs: [{ on: day('2025-06-02'), how }], fogedsag: [] },
  })
}

/** Lawful: after the remittal the municipality has asked the doctor and written what the answer showed. */
export function aRemittedRound(change: Partial<WholeCase> = {}): WholeCase {
  const former = aDecidedAppeal(anOutcome(HJEMVISNING))
  const { round, answers, decision, letters, complaints, genvurderinger, boardFile, outcome, ...known } = former
  const told = { answers, letters, complaints, genvurderinger, decision, boardFile, outcome } as Partial<WholeCase>
  return {
    ...known,
    round: {
      number: 2,
      begun: day('2025-05-14'),
      procedure: 'hjemvisning',
      instructions: [
        {
          id: ANVISNING.id,
          asked: ANVISNING.text,
          answeredBy: 'Lægens udtalelse af 22. maj: i to ud af ti uger kommer Karla ikke ud af døren.',
        },
      ],
    },
    sources: [
      ...known.sources,
      {
        id: 'kilde-laege-2' as never,
        kind: 'praktiserende-laege',
        title: 'Udtalelse fra egen læge om dårlige uger',
        date: day('2025-05-22'),
        form: 'skriftlig',
        document: document('dok-laege-2'),
        obtained: 'indhentet',
      },
    ],
    statements: [
      ...known.statements,
      {
        id: 'opl-6' as StatementId,
        source: 'kilde-laege-2' as never,
        needs: [INDKOEB],
        topic: 'konsekvens',
        points: 'taler-for',
        text: 'I to ud af ti uger kommer hun ikke ud af døren og køber derfor ikke ind.',
        verbatim: false,
      },
    ],
    answers: [],
    complaints: [],
    genvurderinger: [],
    letters: [],
    formerRounds: [{ ...told, round, answers }],
    ...change,
  }
}
